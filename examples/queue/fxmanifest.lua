fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'A queue in Rust for a full server, with priority'

-- Players need nothing of it.
server_only 'yes'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'queue.wasm'
