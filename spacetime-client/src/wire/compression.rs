//! Decompression that stops at a limit.

use std::io::{self, Read};

use bytes::Bytes;

use super::codec::DecodeError;

/// Decompresses gzip to at most `limit` bytes.
///
/// # Errors
///
/// When the data is not gzip, or has more bytes than that.
pub fn gzip(data: &[u8], limit: usize) -> Result<Bytes, DecodeError> {
    read_at_most(flate2::read::GzDecoder::new(data), "gzip", limit)
}

/// Decompresses brotli to at most `limit` bytes.
///
/// # Errors
///
/// When the data is not brotli, has more bytes than that, or the crate was built without it.
#[cfg(feature = "brotli")]
pub fn brotli(data: &[u8], limit: usize) -> Result<Bytes, DecodeError> {
    read_at_most(
        brotli_decompressor::Decompressor::new(data, 4096),
        "brotli",
        limit,
    )
}

/// Says that the crate was built without it.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "brotli"))]
pub fn brotli(_: &[u8], _: usize) -> Result<Bytes, DecodeError> {
    Err(DecodeError::Compression {
        compression: "brotli",
        message: "this client was built without the feature `brotli`".into(),
    })
}

fn read_at_most(
    decoder: impl Read,
    compression: &'static str,
    limit: usize,
) -> Result<Bytes, DecodeError> {
    let mut out = Vec::new();
    let read = decoder
        .take((limit as u64).saturating_add(1))
        .read_to_end(&mut out);
    match read {
        Ok(count) if count > limit => Err(DecodeError::TooBig { limit }),
        Ok(_) => Ok(out.into()),
        Err(error) => Err(DecodeError::Compression {
            compression,
            message: text(&error),
        }),
    }
}

fn text(error: &io::Error) -> String {
    error.to_string()
}
