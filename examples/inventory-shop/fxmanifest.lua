fx_version 'cerulean'
games { 'gta5', 'rdr3' }

author 'The cfx authors'
description 'A shop that calls the exports of inventory, in Rust'

dependency 'inventory'

-- Copied here from cargo's target folder after a build, see README.md.
server_script 'inventory_shop.wasm'
