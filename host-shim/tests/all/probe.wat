;; A script that does what the test tells it: each export of the ABI asks the
;; native 0xABCD what to do, and each import can be called with any numbers.
;;
;; Memory: 0..64 KiB for the test, a stack down from 192 KiB, a heap above it.
(module
  (import "host" "log" (func $log (param i32 i32)))
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (import "host" "invoke_ref_func"
    (func $invoke_ref (param i32 i32 i32 i32 i32) (result i32)))
  (import "host" "canonicalize_ref" (func $canonicalize (param i32 i32 i32) (result i32)))
  (memory (export "memory") 4 8)

  (global $sp (mut i32) (i32.const 196608))
  (global $heap (mut i32) (i32.const 196608))
  (global $allocs (mut i32) (i32.const 0))
  (global $frees (mut i32) (i32.const 0))
  (global $extends (mut i32) (i32.const 0))
  ;; 0: work, 1: answer 0, 2: answer nonsense, 3: trap
  (global $alloc_mode (mut i32) (i32.const 0))
  (global $free_mode (mut i32) (i32.const 0))
  (global $extend_mode (mut i32) (i32.const 0))

  ;; Asks the test. It traps when the test says -1.
  (func $hook (param $kind i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32)
      (result i32)
    (local $base i32) (local $i i32) (local $answer i64)
    (global.set $sp (i32.sub (global.get $sp) (i32.const 256)))
    (local.set $base (global.get $sp))
    (i64.store offset=0 (local.get $base) (i64.extend_i32_u (local.get $kind)))
    (i64.store offset=8 (local.get $base) (i64.extend_i32_u (local.get $a)))
    (i64.store offset=16 (local.get $base) (i64.extend_i32_u (local.get $b)))
    (i64.store offset=24 (local.get $base) (i64.extend_i32_u (local.get $c)))
    (i64.store offset=32 (local.get $base) (i64.extend_i32_u (local.get $d)))
    (loop $records
      (i64.store offset=40
        (i32.add (local.get $base) (i32.mul (local.get $i) (i32.const 24))) (i64.const 0))
      (i64.store offset=48
        (i32.add (local.get $base) (i32.mul (local.get $i) (i32.const 24)))
        (i64.extend_i32_u
          (i32.add (local.get $base) (i32.mul (local.get $i) (i32.const 8)))))
      (i64.store offset=56
        (i32.add (local.get $base) (i32.mul (local.get $i) (i32.const 24))) (i64.const 8))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $records (i32.lt_u (local.get $i) (i32.const 5))))
    (i32.store offset=160 (local.get $base) (i32.const 1))
    (i32.store offset=164 (local.get $base) (i32.add (local.get $base) (i32.const 176)))
    (i32.store offset=168 (local.get $base) (i32.const 8))
    (if (i32.ne
          (call $invoke (i64.const 0xABCD)
            (i32.add (local.get $base) (i32.const 40)) (i32.const 5)
            (i32.add (local.get $base) (i32.const 160)))
          (i32.const 8))
      (then unreachable))
    (local.set $answer (i64.load offset=176 (local.get $base)))
    (global.set $sp (i32.add (global.get $sp) (i32.const 256)))
    (if (i64.eq (local.get $answer) (i64.const -1)) (then unreachable))
    (i32.wrap_i64 (local.get $answer)))

  (func (export "_start")
    (drop (call $hook (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))))
  (func $on_tick (export "__cfx_on_tick")
    (drop (call $hook (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))))
  (func (export "__cfx_on_event") (param i32 i32 i32 i32)
    (drop (call $hook (i32.const 2)
      (local.get 0) (local.get 1) (local.get 2) (local.get 3))))
  (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32)
    (call $hook (i32.const 3) (local.get 0) (local.get 1) (local.get 2) (i32.const 0)))
  (func (export "__cfx_duplicate_ref") (param i32) (result i32)
    (call $hook (i32.const 4) (local.get 0) (i32.const 0) (i32.const 0) (i32.const 0)))
  (func (export "__cfx_remove_ref") (param i32)
    (drop (call $hook (i32.const 5)
      (local.get 0) (i32.const 0) (i32.const 0) (i32.const 0))))

  (func $bad (param $mode i32) (result i32)
    (if (i32.eq (local.get $mode) (i32.const 3)) (then unreachable))
    (if (i32.eq (local.get $mode) (i32.const 2)) (then (return (i32.const 0xFFFFFFF0))))
    (i32.const 0))

  (func (export "__cfx_alloc") (param $size i32) (param $align i32) (result i32)
    (local $at i32)
    (if (global.get $alloc_mode) (then (return (call $bad (global.get $alloc_mode)))))
    (global.set $allocs (i32.add (global.get $allocs) (i32.const 1)))
    (local.set $at (global.get $heap))
    (global.set $heap
      (i32.and
        (i32.add (i32.add (global.get $heap) (local.get $size)) (i32.const 7))
        (i32.const -8)))
    (if (i32.gt_u (global.get $heap) (i32.mul (memory.size) (i32.const 65536)))
      (then
        (if (i32.eq (memory.grow (i32.const 1)) (i32.const -1)) (then (return (i32.const 0))))))
    (local.get $at))
  (func (export "__cfx_free") (param i32 i32 i32)
    (if (global.get $free_mode) (then (drop (call $bad (global.get $free_mode)))))
    (global.set $frees (i32.add (global.get $frees) (i32.const 1)))
    (if (i32.eq (global.get $frees) (global.get $allocs))
      (then (global.set $heap (i32.const 196608)))))

  ;; The grown buffer is at 0x8000.
  (func (export "__cfx_extend_retval_buffer") (param i32) (result i32)
    (global.set $extends (i32.add (global.get $extends) (i32.const 1)))
    (if (global.get $extend_mode) (then (return (call $bad (global.get $extend_mode)))))
    (i32.const 0x8000))

  (func (export "set_alloc") (param i32) (global.set $alloc_mode (local.get 0)))
  (func (export "set_free") (param i32) (global.set $free_mode (local.get 0)))
  (func (export "set_extend") (param i32) (global.set $extend_mode (local.get 0)))
  (func (export "allocs") (result i32) (global.get $allocs))
  (func (export "frees") (result i32) (global.get $frees))
  (func (export "extends") (result i32) (global.get $extends))

  (func (export "log") (param i32 i32) (call $log (local.get 0) (local.get 1)))
  (func (export "invoke") (param i64 i32 i32 i32) (result i32)
    (call $invoke (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "invoke_ref") (param i32 i32 i32 i32 i32) (result i32)
    (call $invoke_ref
      (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "canonicalize") (param i32 i32 i32) (result i32)
    (call $canonicalize (local.get 0) (local.get 1) (local.get 2))))
