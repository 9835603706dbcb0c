//! Charts and infographics as SVG and PNG, documents as tagged PDF.
