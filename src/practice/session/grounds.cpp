#include "practice/session/grounds.hpp"

#include <optional>
#include <set>
#include <utility>

#include "cases/meaning.hpp"

namespace nc::practice {

const guidance::Guidance* find_guidance(const library::Content& content, const record::FormerContent& former,
                                        const std::string& hash) {
  return content.guidance.hash == hash ? &content.guidance : former.find_guidance(hash);
}

const cases::Case* find_wanted(const library::Content& content, const record::FormerContent& former,
                               const WantedCase& wanted, const guidance::Guidance& guidance) {
  const cases::Case* the_case = library::find_case(content, wanted.id);
  return the_case != nullptr && the_case->hash == wanted.hash ? the_case : former.find_case(wanted.hash, guidance);
}

Grounds grounds_of(const library::Content& content, const record::FormerContent& former, const WantedCase& wanted,
                   const std::string& guidance_hash) {
  const guidance::Guidance* guidance = find_guidance(content, former, guidance_hash);
  if (guidance == nullptr) return {};
  return {guidance, find_wanted(content, former, wanted, *guidance)};
}

Grounds grounds_of(const Model& model, const record::Attempt& attempt) {
  const record::Started& started = attempt.started;
  return grounds_of(*model.content, model.former, {started.case_id, started.case_hash}, started.guidance_hash);
}

Grounds grounds_of(const Model& model, const record::PastAttempt& past) {
  return grounds_of(*model.content, model.former, {past.case_id, past.case_hash}, past.guidance_hash);
}

const guidance::Guidance& guidance_of(const Model& model, const record::Attempt& attempt) {
  return *find_guidance(*model.content, model.former, attempt.started.guidance_hash);
}

Grounds grading_grounds(const library::Content& content, const record::FormerContent& former,
                        const record::Attempt& attempt) {
  const record::Started& started = attempt.started;
  const WantedCase wanted{started.case_id, started.case_hash};
  const Grounds grounds = grounds_of(content, former, wanted, started.guidance_hash);
  return grounds.guidance == nullptr ? grounds_of(content, former, wanted, content.guidance.hash) : grounds;
}

bool was_changed_since(const library::Content& content, const record::FormerContent& former, const WantedCase& wanted) {
  const library::CaseCard* card = library::find_card(content, wanted.id);
  if (card == nullptr || card->hash == wanted.hash) return false;
  const std::string meaning = former.meaning_of(wanted.hash);
  const cases::Case* the_case = meaning.empty() ? nullptr : library::find_case(content, wanted.id);
  return the_case != nullptr && cases::meaning_hash(*the_case) != meaning;
}

std::vector<record::Edition> lacking_editions(const library::Content& content, const record::FormerContent& former,
                                              const std::vector<record::Attempt>& record) {
  std::vector<record::Edition> lacking;
  std::set<std::string> seen;
  const auto add = [&](std::optional<record::Edition> edition) {
    if (edition) lacking.push_back(*std::move(edition));
  };
  const auto is_new = [&](const std::string& hash) {
    return !hash.empty() && !former.holds(hash) && seen.insert(hash).second;
  };
  for (const record::Attempt& attempt : record) {
    const record::Started& started = attempt.started;
    if (started.guidance_hash == content.guidance.hash && is_new(started.guidance_hash)) {
      add(record::edition_of(content.guidance));
    }
    const library::CaseCard* card = library::find_card(content, started.case_id);
    if (card == nullptr || card->hash != started.case_hash || !is_new(started.case_hash)) continue;
    const cases::Case* the_case = library::find_case(content, started.case_id);
    if (the_case != nullptr && the_case->hash == started.case_hash) add(record::edition_of(*the_case));
  }
  return lacking;
}

}  // namespace nc::practice
