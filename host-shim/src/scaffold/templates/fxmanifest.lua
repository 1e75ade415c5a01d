fx_version 'cerulean'
{{games}}

description 'A resource in Rust'
version '0.1.0'

-- Copied here from cargo's target folder after a build, see README.md.
{{scripts}}
