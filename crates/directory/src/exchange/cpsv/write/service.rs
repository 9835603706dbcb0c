//! A service: what it is, who may use it, what it takes, and the ways to it.

use super::super::graph::Node;
use super::super::label::{Label, code};
use super::super::vocabulary::{
    A_COST, A_REQUIREMENT, AUTHORITY, COMPLETED, CONCEPT, COST, Class, DESCRIPTION, DOCUMENT,
    EVIDENCE, FOLLOWS, HAS_INPUT, IDENTIFIER, IS_PART_OF, KEYWORD, KIND, LANGUAGE, OWN_AGE_FROM,
    OWN_AGE_TO, OWN_CHECKED, OWN_HOURS, OWN_SAFETY, PAGE, PUBLIC_SERVICE, REQUIREMENT, RULE,
    SPATIAL, STATUS, THEMATIC_AREA, TITLE, Term, VALUE,
};
use super::Writer;
use crate::eligibility::Eligibility;
use crate::exchange::id_of;
use crate::service::{Cost, Provenance, Service};
use crate::sort::Sort;
use crate::thesaurus::fit_for_iri;

impl<'s> Writer<'s> {
    /// A service.
    pub(super) fn add_service(&mut self, service: &'s Service) {
        let mut node = Node::new(self.iri(Sort::Service, &service.key), &PUBLIC_SERVICE);
        let before_its_parts = self.nodes.len();
        node.plain(&IDENTIFIER, node.iri.clone());
        node.words(&TITLE, &service.title);
        node.words(&DESCRIPTION, &service.description);
        node.link(&AUTHORITY, self.iri(Sort::Organisation, &service.organisation));
        node.link(&IS_PART_OF, self.city_iri("directory"));
        node.link(&SPATIAL, self.city_iri("city"));
        for lang in &service.languages {
            node.link(&LANGUAGE, self.language(*lang));
        }
        self.add_themes(&mut node, service);
        self.add_ways(&mut node, service);
        self.add_cost(&mut node, &service.cost);
        self.add_requirements(&mut node, &service.eligibility);
        self.add_prose(&mut node, service);
        self.add_pages(&mut node, service);
        self.say_status(&mut node, service);
        self.say_record(&mut node, Sort::Service, &service.key, service);
        self.nodes.insert(before_its_parts, node);
    }

    fn add_themes(&mut self, node: &mut Node<'s>, service: &'s Service) {
        for theme in &service.themes {
            node.link(&THEMATIC_AREA, self.theme(theme));
        }
        for theme in &service.themes {
            self.say_theme(node, &KEYWORD, theme);
        }
    }

    fn add_cost(&mut self, node: &mut Node<'s>, cost: &'s Cost) {
        if *cost == Cost::Unknown {
            return;
        }
        let mut own = self.part(node, "cost", &COST, &A_COST);
        match cost {
            Cost::Paid(text) => own.words(&DESCRIPTION, text),
            Cost::Free | Cost::Unknown => own.plain(&VALUE, "0"),
        }
        self.nodes.push(own);
    }

    /// What to bring as evidence, and how to begin as a rule that the service follows.
    fn add_prose(&mut self, node: &mut Node<'s>, service: &'s Service) {
        let documents = (&service.documents, "documents", &HAS_INPUT, &EVIDENCE, Label::Documents);
        let begin = (&service.how_to_begin, "begin", &FOLLOWS, &RULE, Label::HowToBegin);
        for (text, name, term, class, label) in [documents, begin] {
            if let Some(text) = text {
                let mut own = self.part(node, name, term, class);
                self.say_labels(&mut own, &TITLE, &[label]);
                own.words(&DESCRIPTION, text);
                self.nodes.push(own);
            }
        }
    }

    /// Who may use it: a requirement for each condition, which other services may share. Its kinds are
    /// what is enough: any of them.
    fn add_requirements(&mut self, node: &mut Node<'s>, eligibility: &Eligibility) {
        let Eligibility { age_from, age_to, residence, gender, family } = eligibility;
        if age_from.is_some() || age_to.is_some() {
            let iri = self.requirement(&[Label::Age(*age_from, *age_to)]);
            node.link(&REQUIREMENT, iri);
        }
        let residence: Vec<_> = residence.iter().map(|r| Label::Residence(*r)).collect();
        let gender: Vec<_> = gender.iter().map(|g| Label::Gender(*g)).collect();
        let family: Vec<_> = family.iter().map(|f| Label::Family(*f)).collect();
        for labels in [residence, gender, family] {
            if !labels.is_empty() {
                let iri = self.requirement(&labels);
                node.link(&REQUIREMENT, iri);
            }
        }
    }

    fn requirement(&mut self, labels: &[Label]) -> String {
        let mut parts = vec!["requirement".to_owned()];
        parts.extend(labels.iter().map(|label| label.code()));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let mut node = Node::new(format!("urn:uuid:{}", id_of(&parts)), &A_REQUIREMENT);
        node.plain(&IDENTIFIER, node.iri.clone());
        self.say_labels(&mut node, &TITLE, labels);
        for label in labels {
            if let Label::Age(from, to) = label {
                from.iter().for_each(|age| node.plain(&OWN_AGE_FROM, age.to_string()));
                to.iter().for_each(|age| node.plain(&OWN_AGE_TO, age.to_string()));
            } else {
                node.link(&KIND, self.concept(*label));
            }
        }
        self.share(node.iri.clone(), |_, _| node)
    }

    /// The pages on which newcomers read of it.
    fn add_pages(&mut self, node: &mut Node<'s>, service: &'s Service) {
        for lang in self.showing.languages {
            let Some(page) = self.showing.address(*lang, Sort::Service, &service.key) else {
                continue;
            };
            let language = self.language(*lang);
            let page = self.share(fit_for_iri(&page), |_, iri| {
                let mut page = Node::new(iri, &DOCUMENT);
                page.link(&LANGUAGE, language);
                page
            });
            node.link(&PAGE, page);
        }
    }

    /// Whether it is real and vouched for, and what else the standard has no word for.
    fn say_status(&mut self, node: &mut Node<'s>, service: &'s Service) {
        let status = match service.provenance {
            Provenance::Example => self.concept(Label::Example),
            Provenance::Published => {
                self.share(COMPLETED.to_owned(), |_, iri| Node::new(iri, &CONCEPT))
            }
        };
        node.link(&STATUS, status);
        self.say_provenance(node, service.provenance);
        if let Some(until) = service.checked_until {
            node.plain(&OWN_CHECKED, until.to_string());
        }
        if !service.hours.is_unknown() {
            node.plain(&OWN_HOURS, service.hours.to_string());
        }
        service.safety.iter().for_each(|safety| node.plain(&OWN_SAFETY, code(safety)));
    }

    /// A thing that belongs to a service alone.
    pub(super) fn part(
        &mut self,
        owner: &mut Node<'s>,
        name: &str,
        term: &'static Term,
        class: &'static Class,
    ) -> Node<'s> {
        let mut own = Node::new(format!("{}#{name}", owner.iri), class);
        own.plain(&IDENTIFIER, own.iri.clone());
        owner.link(term, &own.iri);
        own
    }
}
