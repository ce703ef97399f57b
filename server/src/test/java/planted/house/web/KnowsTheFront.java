package planted.house.web;

import planted.house.Front;

/// Imports the front of the house.
record KnowsTheFront(Front front) {}
