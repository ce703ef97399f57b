package planted.house.web;

import planted.house.web.desk.Door;

/// Imports a sub-folder of its own room.
record KnowsItsDoor(Door door) {}
