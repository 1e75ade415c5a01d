;; A script for the tests of the C API. It calls one native, whose records the exports fill, and
;; answers what it got.
;;
;; Memory: 0 records of 24 bytes, 1024 the return value, 1040 its buffer, 2048 texts and places,
;; from 4096 on what is allocated.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (import "host" "canonicalize_ref" (func $name (param i32 i32 i32) (result i32)))
  (import "host" "invoke_ref_func" (func $call (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1 4)
  (data (i32.const 2048) "Ada\00")
  (data (i32.const 2064) "\05\00\00\00\00\00\00\00")
  (data (i32.const 2080) "\2a\00\00\00")
  (global $heap (mut i32) (i32.const 4096))

  (func (export "__cfx_alloc") (param $size i32) (param i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $heap))
    (global.set $heap
      (i32.and (i32.add (i32.add (global.get $heap) (local.get $size)) (i32.const 15))
        (i32.const -8)))
    (local.get $at))
  (func (export "__cfx_free") (param i32 i32 i32))

  (func (export "_start") (call $log (i32.const 2048) (i32.const 3)))
  ;; The native 0x71C in each tick.
  (func (export "__cfx_on_tick")
    (drop (call $invoke (i64.const 0x71C) (i32.const 0) (i32.const 0) (i32.const 0))))
  ;; Logs the payload of events.
  (func (export "__cfx_on_event") (param i32 i32 i32 i32)
    (call $log (local.get 1) (local.get 2)))
  ;; Functions answer their arguments; number 9 traps.
  (func (export "__cfx_call_ref") (param $idx i32) (param $args i32) (param $len i32)
      (result i32)
    (if (i32.eq (local.get $idx) (i32.const 9)) (then unreachable))
    (i64.store (i32.const 3072) (i64.extend_i32_u (local.get $args)))
    (i64.store (i32.const 3080) (i64.extend_i32_u (local.get $len)))
    (i32.const 3072))
  (func (export "__cfx_duplicate_ref") (param i32) (result i32) (local.get 0))
  (func (export "__cfx_remove_ref") (param i32))

  ;; A pointer in record $i.
  (func (export "pointer") (param $i i32) (param $to i32)
    (i64.store (i32.mul (local.get $i) (i32.const 24)) (i64.const 1))
    (i64.store offset=8 (i32.mul (local.get $i) (i32.const 24))
      (i64.extend_i32_u (local.get $to))))
  ;; A number of four bytes, which lies at $at, in record $i.
  (func (export "number") (param $i i32) (param $at i32)
    (i64.store (i32.mul (local.get $i) (i32.const 24)) (i64.const 0))
    (i64.store offset=8 (i32.mul (local.get $i) (i32.const 24))
      (i64.extend_i32_u (local.get $at)))
    (i64.store offset=16 (i32.mul (local.get $i) (i32.const 24)) (i64.const 4)))
  ;; Calls a native that answers a value of kind $kind; answers its code.
  (func (export "invoke") (param $hash i64) (param $count i32) (param $kind i32) (result i32)
    (i32.store (i32.const 1024) (local.get $kind))
    (i32.store (i32.const 1028) (i32.const 1040))
    (i32.store (i32.const 1032) (i32.const 64))
    (call $invoke (local.get $hash) (i32.const 0) (local.get $count) (i32.const 1024)))
  ;; The name of function $idx goes to 3200; answers its code.
  (func (export "name") (param $idx i32) (result i32)
    (call $name (local.get $idx) (i32.const 3200) (i32.const 200)))
  ;; Calls the function whose name is at 3200, with a payload of one byte; its result goes to 1040.
  (func (export "call") (result i32)
    (call $call (i32.const 3200) (i32.const 2080) (i32.const 1) (i32.const 1040) (i32.const 64)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "say") (param i32 i32) (call $log (local.get 0) (local.get 1)))
  (func (export "add") (param i32 i64) (result i64)
    (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1)))
  (func (export "half") (param f32) (result f32) (f32.div (local.get 0) (f32.const 2)))
  (func (export "trap") unreachable))
