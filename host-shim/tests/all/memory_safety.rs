//! Every pointer and every length that a script passes, wrong.

use host_shim::joaat;

use crate::probe::*;

const END: u64 = 4 * 65536;

/// Code -6, one line in the log that has these words, and the script lives.
#[track_caller]
fn refused(lab: &Lab, code: i64, words: &[&str]) {
    assert_eq!(code, -6);
    let remark = lab.remark();
    for word in words {
        assert!(remark.contains(word), "{remark}");
    }
    assert!(lab.host.take_failures().is_empty());
}

fn lab() -> Lab {
    let lab = Lab::new(&["a"]);
    lab.host.register("TEXT", |text: String| text.len() as i32);
    lab.host
        .register("BUFFER", |bytes: host_shim::Bytes| bytes.0.len() as i32);
    lab.host.native("OUT", |call| call.write_i32(0, 1));
    lab.host.register("INT", |value: i32| value);
    lab.host.register("ANSWER", || "Ada");
    lab
}

#[test]
fn argument_records() {
    let lab = lab();
    let hash = i64::from(joaat("INT"));
    for address in [END - 23, END, 0xFFFF_FFF8, u64::from(u32::MAX)] {
        let code = lab.call("a", "invoke", &[hash, address.cast_signed(), 1, 0]);
        refused(&lab, code, &["INT", &format!("{address:#x}")]);
    }
    // The last place where a record fits; it is all zeros there.
    let code = lab.call("a", "invoke", &[hash, (END - 24).cast_signed(), 1, 0]);
    assert_eq!(code, -2);
    // A length that would make four gigabytes of records.
    let code = lab.call("a", "invoke", &[hash, 0, -1, 0]);
    assert_eq!(code, -3);
}

#[test]
fn values() {
    let lab = lab();
    for (address, size) in [
        (END - 3, 4),
        (END, 1),
        (u64::from(u32::MAX), 4),
        (0x1_0000_0000, 4),
        (0xFFFF_FFFF_0000_1000, 4),
        (u64::MAX, 4),
        (u64::MAX - 2, 8),
        (END + 1, 0),
    ] {
        let code = Invoke::new("INT").record(0, address, size).send(&lab, "a");
        refused(&lab, code, &["argument 0", &format!("{address:#x}")]);
    }
    let second = Invoke::new("INT").int(1).record(0, u64::MAX, 4);
    let code = second.send(&lab, "a");
    refused(&lab, code, &["argument 1"]);
}

#[test]
fn pointers() {
    let lab = lab();
    for address in [END + 1, 0x1_0000_1000, 0xFFFF_FFFF_0000_1000, u64::MAX] {
        // Even when the native does not look at it.
        let code = Invoke::new("ANSWER").record(1, address, 8).send(&lab, "a");
        refused(
            &lab,
            code,
            &["ANSWER", "argument 0", &format!("{address:#x}")],
        );
    }
    let code = Invoke::new("TEXT").record(1, END, 1).send(&lab, "a");
    refused(&lab, code, &["TEXT", "argument 0", "0x40000"]);
    let code = Invoke::new("OUT").record(1, END - 3, 8).send(&lab, "a");
    refused(&lab, code, &["OUT", "argument 0", "4 bytes at 0x3fffd"]);
    let code = Invoke::new("OUT").record(1, END - 4, 8).send(&lab, "a");
    assert_eq!(code, 0);

    // No NUL up to the end.
    lab.write("a", (END - 4) as u32, b"abcd");
    let code = Invoke::new("TEXT").record(1, END - 4, 1).send(&lab, "a");
    refused(&lab, code, &["argument 0", "no end"]);
    lab.write("a", (END - 1) as u32, b"\0");
    let call = Invoke::new("TEXT").record(1, END - 4, 1).wants(NUMBER, 8);
    assert_eq!(call.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [3]);
}

#[test]
fn buffers_with_a_length() {
    let lab = lab();
    let buffer = |address: u64, len: u64| {
        Invoke::new("BUFFER")
            .record(1, address, 1)
            .value(&len.to_le_bytes())
            .send(&lab, "a")
    };
    for (address, len) in [
        (0x1000, END),
        (END - 4, 5),
        (0x1000, u64::MAX),
        (0x1000, u64::from(u32::MAX)),
        (END, 1),
    ] {
        refused(
            &lab,
            buffer(address, len),
            &["argument 0", &len.to_string()],
        );
    }
    for (address, len) in [(END - 4, 4), (END, 0), (0, 0)] {
        assert_eq!(buffer(address, len), -2);
    }
    refused(&lab, buffer(0, 1), &["argument 0 is null"]);
}

#[test]
fn values_are_no_pointers_and_pointers_no_values() {
    let lab = lab();
    let code = Invoke::new("TEXT").int(0x1000).send(&lab, "a");
    refused(&lab, code, &["argument 0", "expected a pointer", "0x1000"]);
    let code = Invoke::new("OUT").int(0x1000).send(&lab, "a");
    refused(&lab, code, &["expected a pointer"]);
    let code = Invoke::new("INT").text("x").send(&lab, "a");
    refused(&lab, code, &["expected a value"]);
    // 0 is a null pointer, by either way.
    for null in [
        Invoke::new("TEXT").int(0),
        Invoke::new("TEXT").record(1, 0, 8),
    ] {
        refused(&lab, null.send(&lab, "a"), &["argument 0 is null"]);
    }
}

#[test]
fn return_values() {
    let lab = lab();
    let hash = i64::from(joaat("ANSWER"));
    for address in [END - 11, END, 0xFFFF_FFF8, u64::from(u32::MAX)] {
        let code = lab.call("a", "invoke", &[hash, 0, 0, address.cast_signed()]);
        refused(&lab, code, &["ANSWER", &format!("{address:#x}")]);
    }
    for (buffer, capacity) in [
        (END as u32 - 4, 8),
        (u32::MAX, 8),
        (u32::MAX - 7, 8),
        (0x4000, u32::MAX),
        (END as u32 + 1, 0),
    ] {
        let call = Invoke::new("ANSWER").wants_at(STRING, buffer, capacity);
        let code = call.send(&lab, "a");
        refused(&lab, code, &["return buffer", &format!("{buffer:#x}")]);
    }
    let fits = Invoke::new("ANSWER").wants_at(STRING, END as u32 - 3, 3);
    assert_eq!(fits.send(&lab, "a"), 3);
    assert_eq!(lab.read("a", END as u32 - 3, 3), b"Ada");
}

#[test]
fn log() {
    let lab = lab();
    for (address, len) in [
        (END - 3, 4),
        (END + 1, 0),
        (u64::from(u32::MAX), 2),
        (0, -1),
    ] {
        lab.call("a", "log", &[address.cast_signed(), i64::from(len as u32)]);
        assert!(lab.remark().starts_with("log: "), "{address:#x}");
    }
    lab.write("a", 0x10, b"text\0\xFF\0");
    for (len, text) in [
        (4, "text"),
        (5, "text"),
        (6, "text\0\u{FFFD}"),
        (7, "text\0\u{FFFD}"),
        (0, ""),
    ] {
        lab.call("a", "log", &[0x10, len]);
        assert_eq!(lab.lines(), [text]);
    }
}

#[test]
fn function_references() {
    let lab = lab();
    let name = lab.host.function(Ok);
    lab.write("a", 0x10, &[name.as_bytes(), b"\0"].concat());
    lab.write("a", END as u32 - 2, b"ab");
    let call = |args: [u64; 5]| lab.call("a", "invoke_ref", &args.map(u64::cast_signed));
    let max = u64::from(u32::MAX);

    assert_eq!(call([0x10, 0x80, 0, BUFFER.into(), 64]), 0);
    refused(&lab, call([END, 0, 0, 0, 0]), &["no C string", "0x40000"]);
    refused(&lab, call([END - 2, 0, 0, 0, 0]), &["no C string"]);
    refused(&lab, call([max, 0, 0, 0, 0]), &["no C string"]);
    refused(&lab, call([0x10, END - 1, 2, 0, 0]), &["arguments"]);
    refused(&lab, call([0x10, max, 2, 0, 0]), &["arguments"]);
    refused(&lab, call([0x10, 1, max, 0, 0]), &["arguments"]);
    refused(&lab, call([0x10, 0x80, 4, END - 2, 4]), &["return buffer"]);
    refused(&lab, call([0x10, 0x80, 4, max, 4]), &["return buffer"]);
    refused(&lab, call([0x10, 0x80, 4, 1, max]), &["return buffer"]);
    lab.call("a", "set_extend", &[2]);
    refused(
        &lab,
        call([0x10, 0x80, 4, BUFFER.into(), 3]),
        &["return buffer", "0xfffffff0"],
    );
    lab.call("a", "set_extend", &[1]);
    assert_eq!(call([0x10, 0x80, 4, BUFFER.into(), 3]), -1);
    lab.call("a", "set_extend", &[0]);
    assert_eq!(call([0x10, 0x10, 4, BUFFER.into(), 3]), 4);
    assert_eq!(lab.read("a", GROWN, 4), b"_cfx");

    // The name itself.
    let max = i64::from(u32::MAX);
    for (buffer, size) in [(END as i64 - 5, 64), (max, 64), (max - 63, 64), (1, max)] {
        assert_eq!(lab.call("a", "canonicalize", &[7, buffer, size]), 0);
        assert!(lab.remark().contains("canonicalize_ref"));
    }
}

#[test]
fn allocators_that_answer_nonsense_or_nothing() {
    let lab = lab();
    lab.on("a", On::Event, |_| panic!("the event must not arrive"));
    for (mode, words) in [(1, "has no memory"), (2, "lies outside its memory")] {
        lab.call("a", "set_alloc", &[mode]);
        lab.host.emit("e", vec![0x90], "").unwrap();
        let remark = lab.remark();
        assert!(remark.contains("event `e` was not delivered"), "{remark}");
        assert!(remark.contains(words), "{remark}");
    }
    assert!(lab.host.take_failures().is_empty());
    // The same for a reference's arguments.
    let reference = "a:1:1";
    let error = lab.host.call_ref(reference, &[0x90]).unwrap_err();
    assert!(
        matches!(error, host_shim::Error::BadPointer { .. }),
        "{error}"
    );
    lab.call("a", "set_alloc", &[1]);
    let error = lab.host.call_ref(reference, &[0x90]).unwrap_err();
    assert!(
        matches!(error, host_shim::Error::OutOfMemory { .. }),
        "{error}"
    );
}

#[test]
fn results_of_references_that_lie_elsewhere() {
    let lab = lab();
    let result = |object: u32, data: u64, length: u64| {
        lab.write(
            "a",
            0x2000,
            &[data.to_le_bytes(), length.to_le_bytes()].concat(),
        );
        lab.on("a", On::Call, move |_| object.into());
        lab.host.call_ref("a:1:0", &[0x90])
    };
    lab.write("a", 0x3000, b"\x91\x07");
    assert_eq!(result(0x2000, 0x3000, 2).unwrap(), b"\x91\x07");
    assert_eq!(result(0x2000, 0, 0).unwrap(), b"");
    assert_eq!(result(0x2000, u64::MAX, 0).unwrap(), b"");
    assert!(matches!(
        result(0, 0, 0),
        Err(host_shim::Error::NullResult(_))
    ));
    for (object, data, length) in [
        (END as u32 - 15, 0, 0),
        (u32::MAX - 1, 0, 0),
        (0x2000, END - 1, 2),
        (0x2000, 0x1_0000_3000, 2),
        (0x2000, 0x3000, u64::MAX),
        (0x2000, u64::MAX, 2),
    ] {
        let error = result(object, data, length).unwrap_err();
        assert!(
            matches!(error, host_shim::Error::BadPointer { .. }),
            "{error}"
        );
    }
    // Seen from another script, it is the code and a line.
    lab.write("a", 0x10, b"a:1:0\0");
    let code = lab.call("a", "invoke_ref", &[0x10, 0x80, 0, BUFFER.into(), 16]);
    refused(&lab, code, &["outside its memory"]);
    // Nothing was left allocated.
    assert_eq!(lab.call("a", "allocs", &[]), lab.call("a", "frees", &[]));
}

/// Any numbers in any place: a code, never a panic, never a dead script.
#[test]
fn arbitrary_numbers_do_no_harm() {
    let lab = lab();
    lab.host.native("ALL", |call| {
        for i in 0..call.slot_count() {
            let _ = call.string(i);
            let _ = call.bytes(i, call.slot(i + 1));
            let _ = call.read_vec3(i);
            let _ = call.arg::<host_shim::Vec3>(i);
            let _ = call.arg::<host_shim::Bytes>(i);
        }
        call.set_result("x".repeat(call.slot(0) as usize % 100));
        Ok(())
    });
    // A small generator, so that a failure repeats.
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    // Small numbers, numbers near the limits, and any numbers.
    let mut number = move || match random() % 5 {
        0 => random() % 64,
        1 => END - 32 + random() % 64,
        2 => u64::from(u32::MAX) - random() % 32,
        3 => random() % END,
        _ => random(),
    };
    let hash = i64::from(joaat("ALL"));
    for _ in 0..3000 {
        let mut record = [0; 24 * 4];
        for field in record.chunks_exact_mut(24) {
            field[0] = (number() % 2) as u8;
            field[8..16].copy_from_slice(&number().to_le_bytes());
            field[16..20].copy_from_slice(&(number() as u32).to_le_bytes());
        }
        lab.write("a", RECORDS, &record);
        let retval: Vec<u8> = [number() % 7, number(), number()]
            .iter()
            .flat_map(|field| (*field as u32).to_le_bytes())
            .collect();
        lab.write("a", RETVAL, &retval);
        let mut any = |usual: u32| match number() % 4 {
            0 => number().cast_signed(),
            _ => usual.into(),
        };
        let args = [hash, any(RECORDS), any(4), any(RETVAL)];
        let code = lab.call("a", "invoke", &args);
        assert!((-6..=100).contains(&code), "{code}");
        let args = [any(RECORDS), any(0), any(4), any(BUFFER), any(64)];
        assert!(lab.call("a", "invoke_ref", &args) < 0);
        let code = lab.call("a", "canonicalize", &[any(1), any(BUFFER), any(64)]);
        assert!((-20..=20).contains(&code), "{code}");
        lab.call("a", "log", &[any(0), any(8)]);
        lab.host.take_log();
    }
    assert!(lab.host.take_failures().is_empty());
}
