fx_version 'cerulean'
game 'gta5'

name 'garage'
description 'Vehicles for players, in Rust'

-- The same package, built once for each side (see README.md).
server_script 'server.wasm'
client_script 'client.wasm'
