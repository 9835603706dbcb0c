//! Languages by codes of three letters, as offices of the Union write them; ours have two where there
//! are two.

use locale::Lang;

/// Every language that has a code of two letters (ISO 639-1), with its code of three (ISO 639-3).
const CODES: &str = "\
    aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis \
    bmbam bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu \
    dvdiv dzdzo eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry \
    gagle gdgla glglg gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina \
    idind ieile igibo iiiii ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz \
    klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao \
    ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde \
    nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan pipli plpol \
    pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme sgsag shhbs sisin skslk \
    slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa titir \
    tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol \
    wawln wowol xhxho yiyid yoyor zazha zhzho zuzul";

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.split(' ').filter_map(|both| both.split_at_checked(2))
}

/// The code of three letters of a language, its script and region left out.
pub(super) fn three_letters(lang: Lang) -> String {
    let own = lang.language().to_owned();
    pairs().find(|(two, _)| *two == own).map_or(own, |(_, three)| three.to_owned())
}

/// The language of a code of two or three letters in any case, or of a tag such as `fa-AF`.
pub(super) fn read_language(code: &str) -> Option<Lang> {
    let lower = code.to_ascii_lowercase();
    let short = pairs().find(|(_, three)| *three == lower).map(|(two, _)| two);
    Lang::parse(short.unwrap_or(code)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_two_letters_comes_back_from_its_three() {
        assert_eq!(pairs().count(), 184);
        for (two, three) in pairs() {
            let lang = Lang::parse(two).unwrap();
            assert_eq!(three_letters(lang), three);
            assert_eq!(read_language(&three.to_uppercase()), Some(lang));
        }
    }

    #[test]
    fn codes_of_three_letters_alone_and_tags_stay_as_they_are() {
        assert_eq!(read_language("PRS").unwrap().as_str(), "prs");
        assert_eq!(read_language("fa-AF").unwrap().as_str(), "fa-AF");
        assert_eq!(three_letters(Lang::parse("fa-AF").unwrap()), "fas");
        assert_eq!(read_language("English"), None);
    }
}
