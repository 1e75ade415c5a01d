//! What `--native NAME=JSON` makes a native answer.

use host_shim::{Host, NativeCall, ReturnType, Vec3};
use serde_json::Value;

/// Makes the native `name` answer `value` whenever it is called.
pub(crate) fn register(host: &Host, name: &str, value: Value) {
    host.native(name, move |call| {
        answer(call, &value);
        Ok(())
    });
}

fn answer(call: &mut NativeCall<'_>, value: &Value) {
    // A script that wants an object gets one, whatever the JSON looks like.
    if call.return_type() == ReturnType::MsgPack && !value.is_null() {
        call.set_result(value.clone());
        return;
    }
    match value {
        Value::Null => call.set_null(),
        Value::Bool(value) => call.set_result(*value),
        Value::String(text) => call.set_result(text.as_str()),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(int), _) => call.set_result(int),
            (None, Some(int)) => call.set_result(int),
            (None, None) => call.set_result(float(value).unwrap_or_default()),
        },
        Value::Array(_) | Value::Object(_) => match vector(value) {
            Some(vector) => call.set_result(vector),
            None => call.set_result(value.clone()),
        },
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "natives have 32-bit floats"
)]
fn float(value: &Value) -> Option<f32> {
    value.as_f64().map(|value| value as f32)
}

/// An array of three numbers.
fn vector(value: &Value) -> Option<Vec3> {
    match value.as_array()?.as_slice() {
        [x, y, z] => Some(Vec3::new(float(x)?, float(y)?, float(z)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn three_numbers_are_a_vector() {
        assert_eq!(
            vector(&json!([1, 2.5, -3])),
            Some(Vec3::new(1.0, 2.5, -3.0))
        );
        for other in [
            json!([1, 2]),
            json!([1, 2, 3, 4]),
            json!([1, 2, "3"]),
            json!({}),
            json!(5),
        ] {
            assert_eq!(vector(&other), None);
        }
    }
}
