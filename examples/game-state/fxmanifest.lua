fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'Watches over positions that the server itself keeps in SpacetimeDB, in Rust'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'game-state.wasm'
