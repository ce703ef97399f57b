package planted.house.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Speaks SQL outside a store.
record SpeaksSql(JdbcClient jdbc) {}
