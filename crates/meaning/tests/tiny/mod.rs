//! A model of a few thousand bytes: it understands nothing, and has every part.

/// Numbers of a vector, and of the wide half of its one layer.
const WIDTH: u32 = 32;
/// Its pieces with their scores; the first four have roles.
const PIECES: [(&str, f32); 9] = [
    ("<s>", 0.0),
    ("<pad>", 0.0),
    ("</s>", 0.0),
    ("<unk>", 0.0),
    ("▁", -2.0),
    ("a", -3.0),
    ("▁a", -4.0),
    ("▁ab", -4.5),
    ("b", -3.5),
];

/// The bytes of the model.
pub fn tiny() -> Vec<u8> {
    let pieces = PIECES.len() as u32;
    let mut file = b"E5S1".to_vec();
    let sizes = [1, WIDTH, 1, 2, WIDTH, pieces, 8, 1, 1e-12_f32.to_bits(), 32];
    let roles = [pieces, 0, 2, 1, 3];
    file.extend(sizes.into_iter().chain(roles).flat_map(u32::to_le_bytes));
    let letters: String = PIECES.iter().map(|(piece, _)| *piece).collect();
    file.extend((letters.len() as u64).to_le_bytes());
    let ends = PIECES.iter().scan(0, |end, (piece, _)| {
        *end += piece.len() as u32;
        Some(*end)
    });
    file.extend(std::iter::once(0).chain(ends).flat_map(u32::to_le_bytes));
    file.extend(PIECES.iter().flat_map(|(_, score)| score.to_le_bytes()));
    file.extend(letters.bytes());
    // One letter that is replaced by another: A by a.
    file.extend([1_u32, 9, 0x41].into_iter().flat_map(u32::to_le_bytes));
    file.push(1);
    file.extend(0x61_u32.to_le_bytes());
    tensors(&mut file, pieces);
    file
}

fn tensors(file: &mut Vec<u8>, pieces: u32) {
    let plain = |name: &str, count: u32| (name.to_owned(), 0_u8, count, count * 4);
    let packed = |name: &str, count: u32| (name.to_owned(), 1_u8, count, count / 32 * 18);
    let mut all = vec![packed("emb.word", pieces * WIDTH), plain("emb.pos", 8 * WIDTH)];
    let narrow =
        ["emb.type", "emb.ln.w", "emb.ln.b", "l0.aln.w", "l0.aln.b", "l0.oln.w", "l0.oln.b"];
    all.extend(narrow.map(|name| plain(name, WIDTH)));
    for part in ["q", "k", "v", "ao", "fi", "fo"] {
        all.push(packed(&format!("l0.{part}.w"), WIDTH * WIDTH));
        all.push(plain(&format!("l0.{part}.b"), WIDTH));
    }
    let head: usize = all.iter().map(|(name, ..)| 2 + name.len() + 21).sum();
    let mut at = file.len() + 4 + head;
    file.extend((all.len() as u32).to_le_bytes());
    for (name, kind, count, length) in &all {
        file.extend((name.len() as u16).to_le_bytes());
        file.extend(name.bytes().chain([*kind]).chain(count.to_le_bytes()));
        file.extend((at as u64).to_le_bytes().into_iter().chain(u64::from(*length).to_le_bytes()));
        at += *length as usize;
    }
    for (_, kind, count, _) in &all {
        for place in 0..*count {
            match kind {
                0 => file.extend((0.1 + place as f32 % 7.0).to_le_bytes()),
                _ if place % 32 == 0 => {
                    file.extend([0x00, 0x30]);
                    file.extend((0..16).map(|at| (place / 32 * 37 + at * 11) as u8));
                }
                _ => {}
            }
        }
    }
}
