fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'Players\' positions and belongings in SpacetimeDB, in Rust'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'positions.wasm'
