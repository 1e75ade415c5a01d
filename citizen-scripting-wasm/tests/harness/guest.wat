;; A script for the harness. Its start and its events are logged; each tick raises the event
;; `door:open`; functions answer their arguments, but 8 (nothing) and 9 (a trap). An event whose
;; payload has one byte calls the native of that number. One that begins with a capital letter does
;; something with functions, and logs what came of it: N the name of its own function of the next
;; byte; R calls, D duplicates and X deletes the one whose name, a C string, is the rest.
;;
;; Memory: 0 three records of 24 bytes, 1024 a return value, 1040 its buffer, 2048 texts.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (import "host" "canonicalize_ref" (func $canonicalize (param i32 i32 i32) (result i32)))
  (import "host" "invoke_ref_func"
    (func $call_function (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1 4)
  (data (i32.const 2048) "started")
  (data (i32.const 2064) "door:open\00")
  (data (i32.const 2080) "\92\01\02")
  (data (i32.const 2088) "\03\00\00\00")
  (data (i32.const 2096) "refused")
  (data (i32.const 2112) "ab")
  ;; A pointer, which is filled in.
  (data (i32.const 128) "\01")
  ;; A pointer to the name, one to the payload, and its length.
  (data (i32.const 0) "\01\00\00\00\00\00\00\00\10\08\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 24) "\01\00\00\00\00\00\00\00\20\08\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 48) "\00\00\00\00\00\00\00\00\28\08\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
  ;; A text is asked for.
  (data (i32.const 1024) "\02\00\00\00\10\04\00\00\40\00\00\00")
  (global $heap (mut i32) (i32.const 4096))

  (func (export "__cfx_alloc") (param $size i32) (param i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $heap))
    (global.set $heap
      (i32.and (i32.add (i32.add (global.get $heap) (local.get $size)) (i32.const 15))
        (i32.const -8)))
    (local.get $at))
  (func (export "__cfx_free") (param i32 i32 i32))

  (func (export "_start") (call $log (i32.const 2048) (i32.const 7)))
  (func $on_tick (export "__cfx_on_tick")
    (drop (call $invoke (i64.const 0x91310870) (i32.const 0) (i32.const 3) (i32.const 0))))
  (func $on_event (export "__cfx_on_event") (param i32 i32 i32 i32)
    (if (i32.eq (local.get 2) (i32.const 1))
      (then
        (if (i32.eqz (i32.load8_u (local.get 1))) (then unreachable))
        (call $native (i64.extend_i32_u (i32.load8_u (local.get 1))))
        (return)))
    (call $function (local.get 1) (local.get 2)))
  (func $native (param $hash i64)
    (call $answer
      (call $invoke (local.get $hash) (i32.const 0) (i32.const 1) (i32.const 1024))))
  ;; Logs what was written to the buffer.
  (func $answer (param $code i32)
    (if (i32.lt_s (local.get $code) (i32.const 0))
      (then (call $log (i32.const 2096) (i32.const 7)) (return)))
    (call $log (i32.const 1040) (local.get $code)))
  (func $function (param $args i32) (param $len i32)
    (local $kind i32) (local $rest i32)
    (local.set $kind (i32.load8_u (local.get $args)))
    (local.set $rest (i32.add (local.get $args) (i32.const 1)))
    (i64.store (i32.const 136) (i64.extend_i32_u (local.get $rest)))
    (if (i32.eq (local.get $kind) (i32.const 0x4E))
      (then
        (call $answer (i32.sub
          (call $canonicalize
            (i32.load8_u (local.get $rest)) (i32.const 1040) (i32.const 64))
          (i32.const 1)))
        (return)))
    (if (i32.eq (local.get $kind) (i32.const 0x52))
      (then
        (call $answer
          (call $call_function
            (local.get $rest) (i32.const 2112) (i32.const 2) (i32.const 1040) (i32.const 64)))
        (return)))
    (if (i32.eq (local.get $kind) (i32.const 0x44))
      (then
        (call $answer
          (call $invoke
            (i64.const 0xF4E2079D) (i32.const 128) (i32.const 1) (i32.const 1024)))
        (return)))
    (if (i32.eq (local.get $kind) (i32.const 0x58))
      (then
        (call $answer
          (call $invoke (i64.const 0x1E86F206) (i32.const 128) (i32.const 1) (i32.const 0)))
        (return)))
    (call $log (local.get $args) (local.get $len)))
  (func (export "__cfx_call_ref") (param $idx i32) (param $args i32) (param $len i32)
      (result i32)
    (if (i32.eq (local.get $idx) (i32.const 9)) (then unreachable))
    (if (i32.eq (local.get $idx) (i32.const 8)) (then (return (i32.const 0))))
    (i64.store (i32.const 3072) (i64.extend_i32_u (local.get $args)))
    (i64.store (i32.const 3080) (i64.extend_i32_u (local.get $len)))
    (i32.const 3072))
  (func (export "__cfx_duplicate_ref") (param i32) (result i32)
    (select (i32.const -1) (local.get 0) (i32.eq (local.get 0) (i32.const 7))))
  (func (export "__cfx_remove_ref") (param i32)))
