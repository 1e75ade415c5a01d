//! Times of many rounds.

/// What one operation took, round by round, in nanoseconds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn add(&mut self, time: f64) {
        self.0.push(time);
    }

    /// The shortest: what it takes when nothing else uses the machine.
    pub(crate) fn least(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// How many times as long as another it takes, compared within each round.
    pub(crate) fn ratio(&self, other: &Self) -> Ratio {
        let mut ratios: Vec<f64> = self
            .0
            .iter()
            .zip(&other.0)
            .map(|(this, other)| this / other)
            .collect();
        ratios.sort_by(f64::total_cmp);
        let at = |part: f64| match ratios.len() {
            0 => f64::NAN,
            len => ratios[((len - 1) as f64 * part).round() as usize],
        };
        Ratio {
            median: at(0.5),
            low: at(0.1),
            high: at(0.9),
        }
    }
}

/// A ratio of times: the median of the rounds, and where four of five rounds lie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    pub(crate) median: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { median, low, high } = self;
        f.pad(&format!("{median:.2} ({low:.2}-{high:.2})"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_rounds() {
        let (mut ours, mut floor) = (Times::default(), Times::default());
        // The machine gets slower and slower, for both alike.
        for round in 1..=11 {
            floor.add(f64::from(round));
            ours.add(f64::from(round) * 2.0);
        }
        ours.add(99.0);
        let ratio = ours.ratio(&floor);
        assert_eq!((ratio.low, ratio.median, ratio.high), (2.0, 2.0, 2.0));
        assert_eq!((ours.least(), floor.least()), (2.0, 1.0));
        assert_eq!(ratio.to_string(), "2.00 (2.00-2.00)");
    }

    #[test]
    fn nothing_has_no_ratio() {
        let nothing = Times::default();
        assert!(nothing.ratio(&nothing).median.is_nan());
    }
}
