//! The event's payload, and what its handler does.

use cfx::invoker::{Val, invoke};
use cfx::types::Vector3;
use serde::Deserialize;

pub const SCALARS: u64 = 0x1001;
pub const TEXT: u64 = 0x1002;
pub const VECTOR_OF: u64 = 0x1004;

#[derive(Deserialize)]
pub struct Owned {
    pub name: String,
    pub id: i32,
    pub pos: [f32; 3],
    pub tags: Vec<String>,
}

/// What every language does with the payload.
pub fn found(order: Owned) -> i32 {
    let length: usize = order.tags.iter().map(String::len).sum();
    let [x, y, z] = order.pos;
    let scalars = invoke::<i32, _>(SCALARS, &[Val::Float(x), Val::Float(y), Val::Float(z)]);
    let text = invoke::<i32, _>(TEXT, &[Val::String(&order.name)]);
    let vector = invoke::<Vector3, _>(VECTOR_OF, &[Val::Integer(order.id)]);
    std::hint::black_box(
        scalars.unwrap_or(0)
            + text.unwrap_or(0)
            + vector.map_or(0, |vector| vector.x as i32)
            + length as i32,
    )
}
