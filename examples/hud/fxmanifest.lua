fx_version 'cerulean'
game 'gta5'

author 'The cfx authors'
description 'A heads-up display, in Rust'

-- Copied here from cargo's target folder after a build, see README.md.
client_script 'hud.wasm'

ui_page 'html/index.html'
files {
    'html/index.html',
    'html/style.css',
    'html/hud.js',
}
