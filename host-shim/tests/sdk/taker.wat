;; Listens to the event `take` and gives its payload to the native TEST_TAKE.
(module
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (global $next (mut i32) (i32.const 4096))
  (data (i32.const 16) "take\00")

  ;; Argument records: at 64 the event's name, at 128 payload and length.
  (func $register
    (i32.store8 (i32.const 64) (i32.const 1))
    (i64.store (i32.const 72) (i64.const 16))
    (i32.store (i32.const 80) (i32.const 5))
    ;; REGISTER_RESOURCE_AS_EVENT_HANDLER
    (drop (call $invoke (i64.const 0xD233A168) (i32.const 64) (i32.const 1) (i32.const 0))))

  (func (export "_start") (call $register))

  (func (export "__cfx_alloc") (param $size i32) (param $align i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $next))
    (global.set $next (i32.and (i32.add (i32.add (local.get $at) (local.get $size)) (i32.const 15))
                               (i32.const -16)))
    (local.get $at))
  (func (export "__cfx_free") (param i32 i32 i32))

  (func (export "__cfx_on_event") (param $name i32) (param $args i32) (param $len i32) (param $source i32)
    (i32.store8 (i32.const 128) (i32.const 1))
    (i64.store (i32.const 136) (i64.extend_i32_u (local.get $args)))
    (i32.store (i32.const 144) (local.get $len))
    (i32.store (i32.const 1024) (local.get $len))
    (i32.store8 (i32.const 152) (i32.const 0))
    (i64.store (i32.const 160) (i64.const 1024))
    (i32.store (i32.const 168) (i32.const 4))
    ;; TEST_TAKE
    (drop (call $invoke (i64.const 0xdf642e3e) (i32.const 128) (i32.const 2) (i32.const 0)))))
