//! The event's payload, and what its handler does.

use cfx::Vector3;
use cfx::native::invoke_or_default;
use serde::Deserialize;

pub(crate) const SCALARS: u64 = 0x1001;
pub(crate) const TEXT: u64 = 0x1002;
pub(crate) const VECTOR_OF: u64 = 0x1004;

#[derive(Deserialize)]
pub(crate) struct Borrowed<'a> {
    pub(crate) name: &'a str,
    pub(crate) id: i32,
    pub(crate) pos: [f32; 3],
    #[serde(borrow)]
    pub(crate) tags: Vec<&'a str>,
}

/// What every language does with the payload.
pub(crate) fn found(name: &str, id: i32, [x, y, z]: [f32; 3], length: usize) -> i32 {
    let scalars: i32 = invoke_or_default(SCALARS, (x, y, z));
    let text: i32 = invoke_or_default(TEXT, (name,));
    let vector: Vector3 = invoke_or_default(VECTOR_OF, (id,));
    std::hint::black_box(scalars + text + vector.x as i32 + length as i32)
}
