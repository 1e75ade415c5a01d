#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use core::time::Duration;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::channel::{mpsc, oneshot};
use futures::future::{self, Either};
use futures::stream::FuturesUnordered;
use futures::{SinkExt, StreamExt};

use super::*;
use crate::mock::MockHost;
use crate::{events, print};

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

#[test]
fn runs_with_the_next_call_of_the_host() {
    let host = MockHost::new();
    spawn(async { print!("ran") });
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["ran"]);
}

#[test]
fn spawned_in_an_event_runs_at_its_end() {
    let host = MockHost::new();
    let _guard = events::on("event", || {
        spawn(async { print!("task") });
        print!("handler");
    });
    host.event("event", (), "");
    assert_eq!(host.take_log(), ["handler", "task"]);
}

#[test]
fn sleeps_end_in_the_order_of_their_deadlines() {
    let host = MockHost::new();
    for (delay, text) in [(30, "c"), (10, "a"), (20, "b"), (10, "a2"), (0, "zero")] {
        spawn(async move {
            sleep(ms(delay)).await;
            print!("{text}");
        });
    }
    host.tick(0);
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["zero"]);
    host.tick(20);
    assert_eq!(host.take_log(), ["a", "a2", "b"]);
    host.tick(100);
    assert_eq!(host.take_log(), ["c"]);
}

#[test]
fn sleeps_that_end_together_end_in_their_order_whichever_are_forgotten() {
    // Some that share their end with the one before them, some that do not.
    const DELAYS: [u64; 7] = [3, 3, 3, 1, 3, 2, 2];
    const COUNT: usize = if cfg!(miri) { 80 } else { 400 };
    let host = MockHost::new();
    // More than half of them go, in an order that has nothing to do with theirs.
    for kept in [2, 3, 5] {
        let tasks: Vec<_> = (0..COUNT)
            .map(|number| {
                let delay = DELAYS[number % DELAYS.len()];
                spawn(async move {
                    sleep(ms(delay)).await;
                    print!("{number}");
                })
            })
            .collect();
        host.tick(0);
        for step in 0..COUNT {
            let number = step * 37 % COUNT;
            if !number.is_multiple_of(kept) {
                tasks[number].abort();
            }
        }
        // They use what the others have left.
        let late = spawn(async {
            sleep(ms(3)).await;
            print!("late");
        });
        drop(late);
        let mut expected = Vec::new();
        for delay in 1..=3 {
            let all = (0..COUNT).filter(|number| DELAYS[number % DELAYS.len()] == delay);
            let stay = all.filter(|number| number % kept == 0);
            expected.extend(stay.map(|number| number.to_string()));
        }
        expected.push("late".to_owned());
        for _ in 0..4 {
            host.tick(1);
        }
        assert_eq!(host.take_log(), expected, "{kept}");
        assert_eq!(timer::pending_entries(), 0);
    }
}

#[test]
fn a_sleep_can_end_when_one_has_that_is_over() {
    let host = MockHost::new();
    spawn(async {
        for number in 0..3 {
            sleep(ms(0)).await;
            print!("{number}");
        }
    });
    for _ in 0..4 {
        host.tick(0);
    }
    assert_eq!(host.take_log(), ["0", "1", "2"]);
}

#[test]
fn a_task_is_polled_only_when_something_woke_it() {
    let host = MockHost::new();
    let polls = Rc::new(Cell::new(0));
    let (sender, receiver) = oneshot::channel::<()>();
    spawn({
        let polls = Rc::clone(&polls);
        let mut receiver = receiver;
        future::poll_fn(move |cx| {
            polls.set(polls.get() + 1);
            receiver.poll_unpin_ready(cx)
        })
    });
    for _ in 0..10 {
        host.tick(50);
    }
    assert_eq!(polls.get(), 1);
    sender.send(()).unwrap();
    host.tick(50);
    assert_eq!(polls.get(), 2);
}

trait PollReady {
    fn poll_unpin_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<()>;
}

impl PollReady for oneshot::Receiver<()> {
    fn poll_unpin_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<()> {
        core::pin::Pin::new(self).poll(cx).map(|_| ())
    }
}

#[test]
fn next_tick_waits_for_one_tick() {
    let host = MockHost::new();
    spawn(async {
        for n in 0.. {
            print!("{n}");
            next_tick().await;
        }
    });
    host.tick(0);
    host.event("nobody", (), "");
    host.tick(0);
    host.tick(0);
    assert_eq!(host.take_log(), ["0", "1", "2"]);
}

#[test]
fn handles_give_results_and_abort() {
    let host = MockHost::new();
    let value = spawn(async { 7 });
    let endless = spawn(future::pending::<()>());
    spawn(async move {
        print!("{:?}", value.await);
        endless.abort();
        assert!(endless.is_finished());
        print!("{:?}", endless.await);
    });
    host.tick(0);
    assert_eq!(host.take_log(), ["Ok(7)", "Err(Aborted)"]);
}

#[test]
fn aborting_drops_what_the_task_holds() {
    struct Tell;
    impl Drop for Tell {
        fn drop(&mut self) {
            print!("dropped");
        }
    }

    let host = MockHost::new();
    let task = spawn(async {
        let _tell = Tell;
        future::pending::<()>().await;
    });
    host.tick(0);
    assert!(host.take_log().is_empty());
    task.abort();
    assert_eq!(host.take_log(), ["dropped"]);
    task.abort();
    host.tick(0);
}

#[test]
fn a_task_that_aborts_itself_runs_on_to_where_it_waits() {
    let host = MockHost::new();
    let handle = Rc::new(RefCell::new(None::<JoinHandle<()>>));
    let task = spawn({
        let handle = Rc::clone(&handle);
        async move {
            let own = handle.borrow_mut().take().unwrap();
            own.abort();
            print!("after");
            next_tick().await;
            print!("never");
        }
    });
    *handle.borrow_mut() = Some(task);
    host.tick(0);
    host.tick(0);
    assert_eq!(host.take_log(), ["after"]);
}

/// The host's call comes back into the script while a task is being polled.
#[test]
fn events_inside_a_poll() {
    let host = MockHost::new();
    let (sender, mut receiver) = mpsc::unbounded::<u32>();
    let _guard = events::on("event", move |n: u32| {
        sender.unbounded_send(n).unwrap();
        spawn(async move { print!("spawned {n}") });
    });
    spawn(async move {
        events::emit("event", (1,)).unwrap();
        events::emit("event", (2,)).unwrap();
        print!("emitted");
        while let Some(n) = receiver.next().await {
            print!("received {n}");
        }
    });
    host.tick(0);
    assert_eq!(
        host.take_log(),
        [
            "emitted",
            "received 1",
            "received 2",
            "spawned 1",
            "spawned 2"
        ]
    );
}

#[test]
fn a_task_that_wakes_itself_does_not_hold_up_the_frame() {
    let host = MockHost::new();
    let polls = Rc::new(Cell::new(0u64));
    spawn({
        let polls = Rc::clone(&polls);
        future::poll_fn::<(), _>(move |cx| {
            polls.set(polls.get() + 1);
            cx.waker().wake_by_ref();
            core::task::Poll::Pending
        })
    });
    host.tick(0);
    let first = polls.get();
    assert!((1..1000).contains(&first), "{first}");
    host.tick(0);
    assert!(polls.get() > first);
}

#[test]
fn combinators_of_futures() {
    let host = MockHost::new();
    spawn(async {
        let both = future::join(sleep(ms(20)), sleep(ms(10)));
        match future::select(Box::pin(both), Box::pin(sleep(ms(15)))).await {
            Either::Left(_) => print!("both"),
            Either::Right(_) => print!("timeout"),
        }
        let mut set: FuturesUnordered<_> = [30u64, 10, 20]
            .into_iter()
            .map(|delay| async move {
                sleep(ms(delay)).await;
                delay
            })
            .collect();
        while let Some(delay) = set.next().await {
            print!("{delay}");
        }
        let (mut sender, mut receiver) = mpsc::channel(1);
        future::join(
            async move {
                for n in 0..3 {
                    sender.send(n).await.unwrap();
                }
            },
            async move {
                while let Some(n) = receiver.next().await {
                    print!("item {n}");
                }
            },
        )
        .await;
    });
    for _ in 0..20 {
        host.tick(5);
    }
    assert_eq!(
        host.take_log(),
        ["timeout", "10", "20", "30", "item 0", "item 1", "item 2"]
    );
}

#[test]
fn forgotten_sleeps_take_no_memory() {
    let host = MockHost::new();
    spawn(async {
        for _ in 0..if cfg!(miri) { 300 } else { 10_000 } {
            let mut forgotten = Box::pin(sleep(ms(1_000_000)));
            assert!(futures::poll!(&mut forgotten).is_pending());
        }
        print!("done");
    });
    host.tick(0);
    assert_eq!(host.take_log(), ["done"]);
    assert!(timer::places() < 100, "{}", timer::places());
}

#[test]
fn the_clock_of_the_game_wraps() {
    let host = MockHost::new();
    host.set_client(true);
    let value = Rc::new(Cell::new(u32::MAX - 10));
    host.native("0x9CD27B0045628463", {
        let value = Rc::clone(&value);
        move |call| call.set(value.get())
    });
    let before = now();
    spawn(async {
        sleep(ms(20)).await;
        print!("woke");
    });
    host.tick(0);
    value.set(5);
    host.tick(0);
    assert!(host.take_log().is_empty());
    value.set(15);
    host.tick(0);
    assert_eq!(now() - before, ms(26));
    assert_eq!(host.take_log(), ["woke"]);
}

#[test]
fn deadlines_beyond_all_time() {
    let host = MockHost::new();
    spawn(sleep(Duration::MAX));
    spawn(sleep_until(Duration::MAX));
    host.tick(u64::from(u32::MAX));
    assert!(host.take_log().is_empty());
}

#[test]
fn tick_functions_added_and_removed_while_they_run() {
    let host = MockHost::new();
    let slot = Rc::new(Cell::new(None::<TickGuard>));
    slot.set(Some(on_each_tick({
        let slot = Rc::clone(&slot);
        move || {
            print!("once");
            drop(slot.take());
            on_each_tick(|| print!("added")).forget();
        }
    })));
    host.tick(0);
    assert_eq!(host.take_log(), ["once"]);
    host.tick(0);
    assert_eq!(host.take_log(), ["added"]);
}

/// A naive executor that polls everything until nothing changes must see the same.
#[test]
fn same_trace_as_polling_everything() {
    let script = |log: Rc<RefCell<Vec<u32>>>| {
        let (sender, mut receiver) = mpsc::unbounded::<u32>();
        let producer = {
            let log = Rc::clone(&log);
            async move {
                for n in 0..5 {
                    log.borrow_mut().push(n);
                    sender.unbounded_send(n).unwrap();
                }
            }
        };
        let consumer = async move {
            while let Some(n) = receiver.next().await {
                log.borrow_mut().push(n + 100);
            }
            log.borrow_mut().push(999);
        };
        future::join(producer, consumer)
    };

    let naive = Rc::new(RefCell::new(Vec::new()));
    futures::executor::block_on(script(Rc::clone(&naive)));

    let host = MockHost::new();
    let ours = Rc::new(RefCell::new(Vec::new()));
    spawn(script(Rc::clone(&ours)));
    host.tick(0);
    assert_eq!(*ours.borrow(), *naive.borrow());
    assert_eq!(ours.borrow().len(), 11);
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn woken_from_another_thread() {
    let host = MockHost::new();
    let (sender, receiver) = oneshot::channel::<u32>();
    spawn(async move { print!("{}", receiver.await.unwrap()) });
    host.tick(0);
    std::thread::spawn(move || sender.send(3).unwrap())
        .join()
        .unwrap();
    host.tick(0);
    assert_eq!(host.take_log(), ["3"]);
}

#[test]
fn an_interval_until_its_guard_is_dropped_even_inside() {
    let host = MockHost::new();
    let guard = Rc::new(Cell::new(None));
    let mut left = 3;
    guard.set(Some(interval(ms(100), {
        let guard = Rc::clone(&guard);
        move || {
            left -= 1;
            print!("{left}");
            if left == 0 {
                guard.take();
            }
        }
    })));
    for _ in 0..10 {
        host.tick(50);
    }
    assert_eq!(host.take_log(), ["2", "1", "0"]);
    assert_eq!(Rc::strong_count(&guard), 1, "the function is gone");
}

#[test]
fn an_interval_begins_with_the_tick_after() {
    let host = MockHost::new();
    let _guard = on_each_tick(|| {
        if now() == ms(20) {
            interval(ms(1000), || print!("ran at {:?}", now())).forget();
        }
    });
    host.tick(20);
    assert!(host.take_log().is_empty());
    host.tick(20);
    host.tick(999);
    host.tick(1);
    assert_eq!(host.take_log(), ["ran at 40ms", "ran at 1.04s"]);
}

#[test]
fn extreme_intervals() {
    let host = MockHost::new();
    let _always = interval(Duration::ZERO, || print!("always"));
    let _once = interval(Duration::MAX, || print!("once"));
    host.tick(0);
    assert_eq!(host.take_log(), ["always", "once"]);
    host.tick(0);
    assert!(host.take_log().is_empty(), "no time has passed");
    host.tick(u64::from(u32::MAX));
    assert_eq!(host.take_log(), ["always"]);
}

#[test]
fn a_timeout_runs_once_and_a_dropped_one_never() {
    let host = MockHost::new();
    let late = timeout(ms(100), || print!("ran"));
    drop(timeout(ms(100), || print!("never")));
    timeout(Duration::ZERO, || print!("next tick")).forget();
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["next tick"]);
    host.tick(100);
    host.tick(100);
    assert_eq!(host.take_log(), ["ran"]);
    let other = spawn(async { sleep(ms(1)).await });
    drop(late);
    assert!(!other.is_finished(), "an old guard ends no other task");
}

#[test]
fn a_stop_ends_the_task_that_causes_it_and_ticks() {
    struct Tell(&'static str);
    impl Drop for Tell {
        fn drop(&mut self) {
            print!("{} dropped", self.0);
            spawn(async { print!("never") });
        }
    }

    let host = MockHost::new();
    spawn(async {
        let _tell = Tell("waiting");
        future::pending::<()>().await;
    });
    spawn(async {
        let _tell = Tell("stopping");
        next_tick().await;
        events::emit("onResourceStop", ("mock",)).unwrap();
        print!("goes on");
        next_tick().await;
        print!("never");
    });
    let _guard = on_each_tick(|| print!("tick"));
    host.tick(0);
    host.tick(0);
    host.tick(0);
    let expected = [
        "tick",
        "tick",
        "waiting dropped",
        "goes on",
        "stopping dropped",
    ];
    assert_eq!(host.take_log(), expected);
}

#[test]
fn a_script_without_tasks_does_not_ask_for_the_stop() {
    let host = MockHost::new();
    let registered = Rc::new(RefCell::new(Vec::new()));
    host.native("REGISTER_RESOURCE_AS_EVENT_HANDLER", {
        let registered = Rc::clone(&registered);
        move |call| registered.borrow_mut().push(call.text(0).unwrap())
    });
    let _guards = (on_each_tick(|| ()), events::on("e", || ()));
    host.tick(0);
    assert_eq!(*registered.borrow(), ["e"]);
    spawn(async {});
    spawn(async {});
    assert_eq!(*registered.borrow(), ["e", "onResourceStop"]);
}

#[test]
fn sleeps_are_rounded_up_to_milliseconds() {
    let host = MockHost::new();
    spawn(async {
        sleep(Duration::from_micros(1_000_001)).await;
        crate::print!("awake");
    });
    spawn(async {
        sleep(Duration::MAX).await;
        crate::print!("never");
    });
    host.tick(0);
    host.tick(1000);
    assert!(host.take_log().is_empty());
    host.tick(1);
    assert_eq!(host.take_log(), ["awake"]);
}
