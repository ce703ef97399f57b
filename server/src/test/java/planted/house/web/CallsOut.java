package planted.house.web;

import java.net.http.HttpClient;

/// Opens a connection.
record CallsOut(HttpClient client) {}
