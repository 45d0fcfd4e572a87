//! Takes out of the program where its panics stand: file, line and column, which only the sentence of a panic would say
//! (`silence.rs`). Left as noughts they cost next to nothing: 1.8 KB of the first load. A build for developers keeps them.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{BinaryReaderError, DataKind, Operator, Parser, Payload};

/// How long a place is: address and length of the file's name, line and column, each of four bytes.
const PLACE: usize = 16;
/// Longer is no name of a file, a line and a column.
const LONGEST: usize = 200;
const MOST_LINES: u32 = 100_000;
const MOST_COLUMNS: u32 = 1_000;

/// Data of a program: where they stand in its file, and from which address on they are in memory.
struct Segment {
    program: usize,
    file: Range<usize>,
    address: usize,
}

/// The programs, which share one memory, without the places of their panics.
///
/// # Errors
/// Where a program cannot be read, or none has such a place, so that they no longer look as the compiler writes them.
pub fn forget(programs: &mut [Vec<u8>]) -> Result<(), String> {
    let mut segments = Vec::new();
    for (program, wasm) in programs.iter().enumerate() {
        let found = segments_of(program, wasm);
        segments.extend(found.map_err(|error| format!("the program cannot be read: {error}"))?);
    }
    let mut gone: Vec<(usize, Range<usize>)> = Vec::new();
    let mut names: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for segment in &segments {
        let aligned = segment.address.next_multiple_of(4) - segment.address;
        let data = &programs[segment.program][segment.file.clone()];
        let starts = (aligned..data.len()).step_by(4);
        for start in starts.take_while(|start| start + PLACE <= data.len()) {
            let Some((address, length)) = name_of(&data[start..start + PLACE]) else {
                continue;
            };
            if let Some((program, at)) = find(&segments, address, length)
                && is_name(&programs[program][at..at + length])
            {
                let from = segment.file.start + start;
                gone.push((segment.program, from..from + PLACE));
                names.insert((program, at), length);
            }
        }
    }
    if gone.is_empty() {
        return Err("the program has no place of a panic that site/src/program/places.rs knows: look how the compiler writes them".to_owned());
    }
    gone.extend(
        names
            .into_iter()
            .map(|((program, at), length)| (program, at..at + length)),
    );
    for (program, range) in gone {
        programs[program][range].fill(0);
    }
    Ok(())
}

fn segments_of(program: usize, wasm: &[u8]) -> Result<Vec<Segment>, BinaryReaderError> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload? else {
            continue;
        };
        for data in section {
            let data = data?;
            let DataKind::Active { offset_expr, .. } = data.kind else {
                continue;
            };
            if let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? {
                let end = data.range.end as usize;
                found.push(Segment {
                    program,
                    file: end - data.data.len()..end,
                    address: value.cast_unsigned() as usize,
                });
            }
        }
    }
    Ok(found)
}

/// Address and length of the file's name in what may be a place.
fn name_of(place: &[u8]) -> Option<(usize, usize)> {
    let word = |index: usize| {
        let bytes = place[index * 4..index * 4 + 4].try_into();
        bytes.map(u32::from_le_bytes).unwrap_or_default()
    };
    let (address, length) = (word(0) as usize, word(1) as usize);
    let is_place = (4..=LONGEST).contains(&length)
        && (1..=MOST_LINES).contains(&word(2))
        && (1..=MOST_COLUMNS).contains(&word(3));
    is_place.then_some((address, length))
}

/// The program whose data hold so many bytes at an address, and where in its file.
fn find(segments: &[Segment], address: usize, length: usize) -> Option<(usize, usize)> {
    segments.iter().find_map(|segment| {
        let start = address.checked_sub(segment.address)?;
        let holds = start + length <= segment.file.len();
        holds.then_some((segment.program, segment.file.start + start))
    })
}

/// Whether it is the path of a source.
fn is_name(text: &[u8]) -> bool {
    text.ends_with(b".rs") && text.iter().all(u8::is_ascii_graphic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType, Module};

    const AT: u32 = 1024;
    const NAME: &[u8] = b"src/model/a.rs";

    /// A program with these data at an address.
    fn program(address: u32, data: &[u8]) -> Vec<u8> {
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut section = DataSection::new();
        let at = ConstExpr::i32_const(address.cast_signed());
        section.active(0, &at, data.iter().copied());
        let mut module = Module::new();
        module.section(&memories).section(&section);
        module.finish()
    }

    fn words(words: [u32; 4]) -> Vec<u8> {
        words.into_iter().flat_map(u32::to_le_bytes).collect()
    }

    fn data(wasm: &[u8]) -> Vec<u8> {
        let segments = segments_of(0, wasm).expect("as written");
        wasm[segments[0].file.clone()].to_vec()
    }

    #[test]
    fn places_and_the_names_of_their_files_are_gone_and_all_else_stays() {
        let length = NAME.len() as u32;
        let mut own = NAME.to_vec();
        own.extend(b"\0\0");
        own.extend(words([AT, length, 12, 5]));
        // No line, a text that is no path, and numbers.
        let others = [[AT, length, 0, 5], [AT + 4, 5, 12, 5], [7, 8, 9, 10]].map(words);
        own.extend(others.concat());
        // A part has a place of its own in the same file.
        let part = words([AT, length, 90, 1]);
        let mut programs = [program(AT, &own), program(AT + 4096, &part)];
        forget(&mut programs).expect("places");
        let mut left = vec![0; NAME.len() + 2 + PLACE];
        left.extend(others.concat());
        assert_eq!(data(&programs[0]), left);
        assert_eq!(data(&programs[1]), vec![0; PLACE]);
    }

    #[test]
    fn a_program_without_any_is_refused() {
        let wasm = program(AT, &[1; 64]);
        assert!(forget(&mut [wasm]).is_err());
        assert!(forget(&mut [b"\0asm".to_vec()]).is_err());
    }
}
