#include "cases/meaning.hpp"

#include <cstdint>

#include "cases/vocabulary.hpp"
#include "support/field_text.hpp"
#include "support/sha256.hpp"

namespace nc::cases {
namespace {

void add_findings(FieldText& text, const guidance::Findings& findings) {
  for (const std::uint8_t value : findings.values)
    text.add(std::int64_t{value});
}

void add_regions(FieldText& text, guidance::RegionSet regions) {
  for (std::size_t i = 0; i < guidance::region_count; ++i)
    text.add(std::int64_t{regions.contains(static_cast<guidance::Region>(i))});
}

void add_visit(FieldText& text, const Visit& visit, bool is_former) {
  text.add(visit.hours).add(visit.words).add(std::int64_t{visit.factor});
  text.add(static_cast<std::int64_t>(visit.asked.size()));
  for (const AskedAnswer& asked : visit.asked)
    text.add(to_text(asked.topic)).add(asked.words);
  text.add(static_cast<std::int64_t>(visit.symptoms.size()));
  for (const Symptom& symptom : visit.symptoms) {
    text.add(symptom.id.text()).add(symptom.quote);
    if (!is_former) text.add(symptom.heard ? to_text(*symptom.heard) : std::string_view());
    add_findings(text, symptom.findings);
  }
  text.add_ids(visit.questions);
  if (is_former) text.add_ids(visit.offer);
}

}  // namespace

std::string meaning_hash(const Case& the_case) {
  FieldText text;
  const bool is_former = the_case.format == former_case_format;
  text.add(is_former ? "case, first form" : "case, second form").add(the_case.id.text()).add(the_case.title);
  add_regions(text, the_case.regions);
  text.add(the_case.patient_summary).add(the_case.session_target);
  text.add(the_case.first_session ? std::int64_t{*the_case.first_session} : -1);
  for (const Visit& visit : the_case.visits)
    add_visit(text, visit, is_former);
  return sha256_hex(text.text());
}

}  // namespace nc::cases
