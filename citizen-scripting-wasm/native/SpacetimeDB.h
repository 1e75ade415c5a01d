// SpacetimeDB for scripts that import two plain functions of the module `env`.

#pragma once

// Registers `spacetimedb_connect(url, url_len) -> i32` and
// `spacetimedb_send_reducer(name, name_len, payload, payload_len) -> i32`: both answer 1 when it was
// done and 0 when not, by the default connection of the SpacetimeDB client. A text that is not in
// the script's memory ends the script.
bool RegisterSpacetimeDB();
