fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'A chat in Rust: /me, private messages, announcements and mutes'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'chat.wasm'
