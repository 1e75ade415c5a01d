;; A script without the ABI's imports: it has functions of the program from `env`.
(module
  (import "env" "SET_PLAYER_HEALTH" (func $set_health (param i32 i32)))
  (import "env" "spacetimedb_connect" (func $connect (param i32 i32) (result i32)))
  (import "env" "spacetimedb_send_reducer"
    (func $send (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "nonsense")
  (data (i32.const 32) "move_player{}")
  (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
  (func (export "__cfx_free") (param i32 i32 i32))
  (func (export "set_player_health_from_wasm") (param i32 i32)
    (call $set_health (local.get 0) (local.get 1)))
  (func (export "init_game_logic") (call $set_health (i32.const 7) (i32.const 77)))
  (func (export "on_player_move") (param $player i32) (param $x f32) (param $y f32) (result f64)
    (call $set_health (local.get $player) (i32.trunc_f32_s (local.get $x)))
    (f64.promote_f32 (f32.add (local.get $x) (local.get $y))))
  ;; The first byte of the payload says what is done: 0 sets the health of the player of the second
  ;; byte to that of the third, 1 connects and sends, 2 passes what is not in memory. With 3 the rest
  ;; is what it connects to, with 4 the payload of a reducer, and player 8 gets what came of it.
  (func (export "__cfx_on_event") (param i32 i32 i32 i32)
    (local $what i32)
    (local.set $what (i32.load8_u (local.get 1)))
    (if (i32.eqz (local.get $what))
      (then
        (call $set_health
          (i32.load8_u offset=1 (local.get 1)) (i32.load8_u offset=2 (local.get 1)))
        (return)))
    (if (i32.eq (local.get $what) (i32.const 1))
      (then
        (call $set_health (i32.const 1) (call $connect (i32.const 16) (i32.const 8)))
        (call $set_health (i32.const 2)
          (call $send (i32.const 32) (i32.const 11) (i32.const 43) (i32.const 2)))
        (return)))
    (if (i32.eq (local.get $what) (i32.const 3))
      (then
        (call $set_health (i32.const 8)
          (call $connect
            (i32.add (local.get 1) (i32.const 1)) (i32.sub (local.get 2) (i32.const 1))))
        (return)))
    (if (i32.eq (local.get $what) (i32.const 4))
      (then
        (call $set_health (i32.const 8)
          (call $send (i32.const 32) (i32.const 11)
            (i32.add (local.get 1) (i32.const 1)) (i32.sub (local.get 2) (i32.const 1))))
        (return)))
    (drop (call $connect (i32.const 65530) (i32.const 100)))))
