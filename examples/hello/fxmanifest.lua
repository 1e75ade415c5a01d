fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'A first script in Rust: a local event, a network event, ticks and a timer'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'hello.wasm'
