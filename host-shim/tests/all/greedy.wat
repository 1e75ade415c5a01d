;; A script that takes too much of what the test tells it, in the export that the test names.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (import "host" "invoke_ref_func"
    (func $invoke_ref (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 2)
  (table $table 1 funcref)

  ;; The export that does it: 1 _start, 2 on_tick, 3 on_event, 4 call_ref, 5 duplicate_ref,
  ;; 6 remove_ref, 7 alloc, 8 free, 9 extend
  (global $where (mut i32) (i32.const 0))
  ;; 1 time, 2 memory, 3 table, 4 stack, 5 logs, 6 a long text for a native, 7 long arguments
  ;; for a function, 8 long results of a function, 9 an event for everybody,
  ;; 10 raises the event `other`
  (global $what (mut i32) (i32.const 0))
  (global $amount (mut i32) (i32.const 0))
  (global $grown (mut i32) (i32.const 0))

  (data (i32.const 16) "hello")
  (data (i32.const 32) "other\00")
  (data (i32.const 48) "-1\00")
  ;; The name of its own first function, and of the other script's.
  (data (i32.const 64) "good:2:0\00")
  ;; One record: a pointer to 65536 on.
  (data (i32.const 128) "\01\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\00\00\00\00\00\00")
  ;; Records for TRIGGER_CLIENT_EVENT_INTERNAL: name, target, payload, length at 352.
  (data (i32.const 160) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 184) "\01\00\00\00\00\00\00\00\30\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 208) "\01\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 232) "\00\00\00\00\00\00\00\00\60\01\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
  ;; Records for TRIGGER_EVENT_INTERNAL: name, payload, length at 352.
  (data (i32.const 256) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 280) "\01\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 304) "\00\00\00\00\00\00\00\00\60\01\00\00\00\00\00\00\04\00\00\00\00\00\00\00")

  (func (export "set") (param $where i32) (param $what i32) (param $amount i32)
    (global.set $where (local.get $where))
    (global.set $what (local.get $what))
    (global.set $amount (local.get $amount))
    (i32.store (i32.const 352) (local.get $amount)))
  (func (export "grown") (result i32) (global.get $grown))

  (func $deeper (param i32) (result i32)
    (i32.add (call $deeper (i32.add (local.get 0) (i32.const 1))) (i32.const 1)))

  (func $act (param $here i32) (local $left i32)
    (if (i32.ne (local.get $here) (global.get $where)) (then (return)))
    (if (i32.eq (global.get $what) (i32.const 1)) (then
      (loop $endless
        (br_if $endless (i32.eqz (global.get $amount)))
        (local.set $left (i32.add (local.get $left) (i32.const 1)))
        (br_if $endless (i32.lt_u (local.get $left) (global.get $amount))))))
    (if (i32.eq (global.get $what) (i32.const 2))
      (then (global.set $grown (memory.grow (global.get $amount)))))
    (if (i32.eq (global.get $what) (i32.const 3))
      (then (global.set $grown
        (table.grow $table (ref.null func) (global.get $amount)))))
    (if (i32.eq (global.get $what) (i32.const 4))
      (then (drop (call $deeper (i32.const 0)))))
    (if (i32.eq (global.get $what) (i32.const 5)) (then
      (local.set $left (i32.const 100))
      (loop $lines
        (call $log (i32.const 65536) (global.get $amount))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br_if $lines (local.get $left)))))
    (if (i32.eq (global.get $what) (i32.const 6)) (then
      (memory.fill (i32.const 65536) (i32.const 97) (global.get $amount))
      (i32.store8 (i32.add (i32.const 65536) (global.get $amount)) (i32.const 0))
      (drop (call $invoke (i64.const 0xBEEF) (i32.const 128) (i32.const 1) (i32.const 0)))))
    (if (i32.eq (global.get $what) (i32.const 7))
      (then (drop (call $invoke_ref (i32.const 64) (i32.const 65536) (global.get $amount)
        (i32.const 0) (i32.const 0)))))
    (if (i32.eq (global.get $what) (i32.const 9)) (then
      (local.set $left (i32.const 100))
      (loop $events
        ;; TRIGGER_CLIENT_EVENT_INTERNAL
        (drop (call $invoke (i64.const 0x2F7A49E6) (i32.const 160) (i32.const 4) (i32.const 0)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br_if $events (local.get $left)))))
    (if (i32.eq (global.get $what) (i32.const 10))
      (then
        ;; TRIGGER_EVENT_INTERNAL
        (drop (call $invoke (i64.const 0x91310870) (i32.const 256) (i32.const 3) (i32.const 0)))
        (call $log (i32.const 16) (i32.const 5)))))

  (func (export "_start") (call $act (i32.const 1)))
  (func (export "__cfx_on_tick") (call $act (i32.const 2)))
  (func (export "__cfx_on_event") (param i32 i32 i32 i32) (call $act (i32.const 3)))
  (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32)
    (call $act (i32.const 4))
    (if (i32.eq (global.get $what) (i32.const 8)) (then
      (i64.store (i32.const 400) (i64.const 65536))
      (i64.store (i32.const 408) (i64.extend_i32_u (global.get $amount)))
      (return (i32.const 400))))
    (i32.const 0))
  (func (export "__cfx_duplicate_ref") (param i32) (result i32)
    (call $act (i32.const 5)) (local.get 0))
  (func (export "__cfx_remove_ref") (param i32) (call $act (i32.const 6)))
  (func (export "__cfx_alloc") (param i32 i32) (result i32)
    (call $act (i32.const 7)) (i32.const 4096))
  (func (export "__cfx_free") (param i32 i32 i32) (call $act (i32.const 8)))
  (func (export "__cfx_extend_retval_buffer") (param i32) (result i32)
    (call $act (i32.const 9)) (i32.const 0))
  ;; Asks the native 0xFEED for a text, with a buffer of 4 bytes.
  (func (export "ask") (result i32)
    (i32.store (i32.const 500) (i32.const 2))
    (i32.store (i32.const 504) (i32.const 600))
    (i32.store (i32.const 508) (i32.const 4))
    (call $invoke (i64.const 0xFEED) (i32.const 0) (i32.const 0) (i32.const 500))))
