//! A chart of the sides beside each other.

use std::path::Path;

use plotters::prelude::*;
use wasmtime::{Result, format_err};

use crate::measure::{FLOOR, OLD, OURS};
use crate::report::Report;

/// A group of bars: its title, the row of Rust's sides and that of the other languages.
const GROUPS: [(&str, &str, &str); 8] = [
    ("three scalars", "a", "a"),
    ("text", "b", "b"),
    ("text back", "c-owned", "c-owned"),
    ("Vector3 back", "d", "d"),
    ("event", "event-0", "owned-0"),
    ("4 tags", "event-4", "owned-4"),
    ("64 tags", "event-64", "owned-64"),
    ("nobody handles", "nobody", "nobody"),
];

/// The sides, and what their bars look like.
const SIDES: [(&str, RGBColor); 5] = [
    ("by hand, no SDK", RGBColor(150, 150, 150)),
    ("cfx", RGBColor(206, 84, 38)),
    ("SDK of 2021", RGBColor(120, 150, 190)),
    ("JavaScript", RGBColor(214, 178, 60)),
    ("Lua", RGBColor(70, 80, 150)),
];

fn times(report: &Report, (_, ours, theirs): (&str, &str, &str)) -> [Option<f64>; 5] {
    let foreign = |name| {
        let script = report.foreign.iter().find(|script| script.name == name)?;
        script.least(theirs)
    };
    [
        report.least(ours, FLOOR),
        report.least(ours, OURS),
        report.least(ours, OLD),
        foreign("js"),
        foreign("lua"),
    ]
}

/// Writes it.
pub(crate) fn write(report: &Report, path: &Path) -> Result<()> {
    draw(report, path).map_err(|error| format_err!("cannot draw {}: {error}", path.display()))
}

fn draw(report: &Report, path: &Path) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let width = SIDES.len() as f64 + 1.0;
    let root = SVGBackend::new(path, (900, 420)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("nanoseconds, less is better", ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(28)
        .y_label_area_size(56)
        .build_cartesian_2d(
            0.0..GROUPS.len() as f64 * width,
            (10.0..40_000.0).log_scale(),
        )?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .disable_x_axis()
        .light_line_style(WHITE)
        .y_label_formatter(&|time| format!("{time}"))
        .draw()?;
    for (side, (name, color)) in SIDES.into_iter().enumerate() {
        let bars = GROUPS.into_iter().enumerate().filter_map(|(group, row)| {
            let left = group as f64 * width + side as f64 + 0.5;
            let time = times(report, row)[side]?;
            Some(Rectangle::new(
                [(left, 10.0), (left + 0.9, time)],
                color.filled(),
            ))
        });
        chart
            .draw_series(bars)?
            .label(name)
            .legend(move |(x, y)| Rectangle::new([(x, y - 5), (x + 12, y + 5)], color.filled()));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .border_style(WHITE)
        .label_font(("sans-serif", 13))
        .draw()?;
    let wide = (900 - 12 * 2 - 56) / GROUPS.len() as i32;
    for (group, (title, ..)) in GROUPS.into_iter().enumerate() {
        let style = TextStyle::from(("sans-serif", 13)).color(&BLACK);
        let x = 12 + 56 + wide * group as i32 + 8;
        root.draw(&Text::new(title, (x, 388), style))?;
    }
    root.present()?;
    Ok(())
}
