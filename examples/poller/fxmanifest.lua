fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'In Rust: asks a web address once a minute and shares the answer'

-- Players need nothing of it: they read the answer from the global state.
server_only 'yes'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'poller.wasm'
