//! Packed rows, as the server sends them.

use core::fmt;

use spacetimedb_lib::de::Deserialize;
use spacetimedb_lib::ser::Serialize;

/// Rows of one table, packed: the same bytes as in the server's own messages.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct Rows<'a> {
    /// Where one row ends and the next begins.
    pub sizes: RowSizes,
    /// The rows, each BSATN, one after the other.
    pub data: &'a [u8],
}

/// Where one row ends and the next begins.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum RowSizes {
    /// Each row has this many bytes.
    Fixed(u16),
    /// The rows begin at these places; the last one ends with the data.
    Offsets(Vec<u64>),
}

/// Rows that do not lie within their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenRows;

impl fmt::Display for BrokenRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the rows do not lie within their data")
    }
}

impl core::error::Error for BrokenRows {}

impl<'a> Rows<'a> {
    /// No rows.
    pub const EMPTY: Rows<'static> = Rows {
        sizes: RowSizes::Fixed(0),
        data: &[],
    };

    /// The rows one by one.
    ///
    /// # Errors
    /// The sizes do not fit the data; nothing of it can be trusted then.
    pub fn iter(&self) -> Result<RowIter<'_, 'a>, BrokenRows> {
        let (rows, fits) = match &self.sizes {
            RowSizes::Fixed(0) => (0, self.data.is_empty()),
            RowSizes::Fixed(size) => {
                let size = usize::from(*size);
                (self.data.len() / size, self.data.len().is_multiple_of(size))
            }
            RowSizes::Offsets(offsets) => {
                let fits = if offsets.is_empty() {
                    self.data.is_empty()
                } else {
                    offsets[0] == 0
                        && offsets.is_sorted()
                        && offsets[offsets.len() - 1] <= self.data.len() as u64
                };
                (offsets.len(), fits)
            }
        };
        if !fits {
            return Err(BrokenRows);
        }
        Ok(RowIter {
            sizes: &self.sizes,
            data: self.data,
            next: 0,
            rows,
        })
    }
}

/// The rows of [`Rows`], one by one.
#[derive(Debug, Clone)]
pub struct RowIter<'s, 'a> {
    sizes: &'s RowSizes,
    data: &'a [u8],
    next: usize,
    rows: usize,
}

impl<'a> Iterator for RowIter<'_, 'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        if self.next == self.rows {
            return None;
        }
        let row = self.next;
        self.next += 1;
        let range = match self.sizes {
            RowSizes::Fixed(size) => {
                let size = usize::from(*size);
                row * size..(row + 1) * size
            }
            RowSizes::Offsets(offsets) => {
                let end = offsets
                    .get(row + 1)
                    .map_or(self.data.len(), |end| *end as usize);
                offsets[row] as usize..end
            }
        };
        self.data.get(range)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rows - self.next;
        (left, Some(left))
    }
}

impl ExactSizeIterator for RowIter<'_, '_> {}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(sizes: RowSizes, data: &[u8]) -> Option<Vec<&[u8]>> {
        let rows = Rows { sizes, data };
        rows.iter().ok().map(Iterator::collect)
    }

    #[test]
    fn fixed_sizes() {
        assert_eq!(rows(RowSizes::Fixed(0), &[]).unwrap().len(), 0);
        assert_eq!(
            rows(RowSizes::Fixed(2), &[1, 2, 3, 4]).unwrap(),
            [[1, 2], [3, 4]]
        );
        assert_eq!(rows(RowSizes::Fixed(0), &[1]), None);
        assert_eq!(rows(RowSizes::Fixed(2), &[1, 2, 3]), None);
    }

    #[test]
    fn offsets() {
        let of = |offsets: &[u64], data| rows(RowSizes::Offsets(offsets.to_vec()), data);
        assert_eq!(of(&[], &[]).unwrap().len(), 0);
        assert_eq!(of(&[0, 1, 1], &[1, 2]).unwrap(), [&[1][..], &[], &[2]]);
        assert_eq!(of(&[0, 2], &[1, 2]).unwrap(), [&[1, 2][..], &[]]);
        for (offsets, data) in [
            (&[][..], &[1][..]),
            (&[1], &[1]),
            (&[0, 3], &[1, 2]),
            (&[0, 2, 1], &[1, 2]),
            (&[0, u64::MAX], &[1]),
        ] {
            assert_eq!(of(offsets, data), None, "{offsets:?}");
        }
    }
}
