mod lean;
mod measure;
mod stats;
mod work;
fn main() -> wasmtime::Result<()> {
    use std::time::Duration;
    let engine = measure::engine()?;
    let mut all = vec![];
    let base = "/tmp/t-w7/bench/guests/wasm32-unknown-unknown/";
    let files = [(measure::FLOOR, "guest/bench_floor_guest.wasm"), (measure::OURS, "guest/bench_guest.wasm"), (measure::OLD, "tuned/bench_sdk_2021_guest.wasm")];
    for (side, f) in files {
        let l = measure::load(&engine, (base.to_string() + f).as_ref())?;
        all.extend(measure::cells(&l, side, work::ROWS, Duration::from_millis(1))?);
    }
    let fe = measure::fuel_engine()?;
    let fl: Vec<_> = files.iter().map(|(s, f)| (*s, measure::load(&fe, (base.to_string() + f).as_ref()).unwrap())).collect();
    all.sort_by_key(|c| (work::ROWS.iter().position(|r| r.key == c.key), c.side));
    for _ in 0..9 { measure::round(&mut all)?; }
    for row in work::ROWS {
        print!("{:45}", row.title);
        for (s, l) in &fl {
            if let Some(c) = all.iter().find(|c| c.key == row.key && c.side == *s) {
                print!(" {:8.1} ns {:7.1} op", c.times.least(), measure::operators(l, row, 2000)?);
            }
        }
        println!();
    }
    Ok(())
}
