//! Whether a JPEG was sent whole. Decoders fill what is missing with grey and say nothing.

/// Whether the file comes to its own end. What stands behind the end, as telephones put it there, is
/// not looked at.
pub(crate) fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let Some((marker, after)) = next_marker(rest) {
        rest = match marker {
            0xd9 => return true,
            // These stand alone.
            0x01 | 0xd0..=0xd8 => after,
            _ => match after {
                [high, low, ..] => {
                    let length = usize::from(u16::from_be_bytes([*high, *low])).max(2);
                    after.get(length..).unwrap_or_default()
                }
                _ => return false,
            },
        };
    }
    false
}

/// The next marker and what follows it. Between markers stand coded pixels, in which a zero follows
/// every byte that could be taken for the beginning of one.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut rest = bytes;
    loop {
        let at = rest.iter().position(|byte| *byte == 0xff)?;
        rest = rest.get(at + 1..)?;
        match rest {
            [0x00 | 0xff, ..] => {}
            [marker, after @ ..] => return Some((*marker, after)),
            [] => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_when_its_end_is_there() {
        let whole = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xd9, 0xff, 0xda, 0, 2, 1, 0xff, 0, 7];
        assert!(!is_whole_jpeg(&whole), "the end within a segment is no end");
        let ended = [&whole[..], &[0xff, 0xd9, 0xff, 0xda]].concat();
        assert!(is_whole_jpeg(&ended), "what stands behind the end does not matter");
        assert!(!is_whole_jpeg(&[0xff, 0xd8, 0xff, 0xe0, 0]));
        assert!(!is_whole_jpeg(&[]));
    }
}
