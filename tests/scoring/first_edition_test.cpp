#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "cases/draft.hpp"
#include "guidance/meaning.hpp"
#include "scoring/grade.hpp"
#include "scoring/item_text.hpp"
#include "support/random.hpp"
#include "support/sha256.hpp"
#include "testing/golden.hpp"
#include "testing/graded_content.hpp"
#include "testing/shipped_guidance.hpp"

// Answers to the guidance of the first edition are graded by it for ever. Its files, its cases and what a few hundred
// sheets of answers came to when it was current are kept; every number must stay to the last bit.

namespace nc::scoring {
namespace {

constexpr int sheets_a_case = 8;

/// They are of format 1, which is read for the record alone.
std::vector<cases::Case> cases_of_first_edition(const guidance::Guidance& guidance) {
  std::vector<cases::Case> library;
  for (const auto& path : toml_files("tests/scoring/fixtures/first-edition")) {
    const cases::Draft draft = cases::read_draft(read_text(path), path.string(), guidance, cases::FormatsRead::any);
    INFO(render_diagnostics(draft.diagnostics));
    REQUIRE_FALSE(has_errors(draft.diagnostics));
    library.push_back(draft.the_case);
  }
  return library;
}

/// Draws by the name of what is drawn, so that no order of anything changes a sheet.
class Draw {
 public:
  explicit Draw(std::string place) : place_(std::move(place)) {}
  std::uint64_t below(const std::string& what, std::uint64_t bound) const {
    return SeededRandom(stable_hash(place_ + what)).below(bound);
  }

 private:
  std::string place_;
};

/// One answer in four is none or by chance, the others are the key where the sheet is a careful one.
std::optional<guidance::Urgency> drawn_answer(const Draw& draw, const std::string& what, guidance::Urgency key,
                                              bool careful) {
  if (draw.below(what + "/none", 12) == 0) return std::nullopt;
  const bool right = careful && key != guidance::Urgency::not_covered && draw.below(what + "/right", 4) > 0;
  return right ? key : static_cast<guidance::Urgency>(draw.below(what, 4));
}

VisitAnswers drawn_visit(const guidance::Guidance& guidance, const cases::Visit& visit, const cases::VisitKey& key,
                         const Draw& draw) {
  const bool careful = draw.below("careful", 2) == 0;
  VisitAnswers answers;
  answers.decision = drawn_answer(draw, "decision", key.decision.key, careful);
  for (std::size_t at = 0; at < visit.symptoms.size(); ++at) {
    const cases::SymptomId& id = visit.symptoms[at].id;
    if (const auto answer = drawn_answer(draw, id.text(), key.symptoms[at].key, careful))
      answers.symptoms[id] = *answer;
  }
  for (const guidance::AdviceItem& item : guidance.advice) {
    const bool helpful = item.kind == guidance::AdviceKind::helpful;
    const std::uint64_t one_in = careful && !helpful ? 8 : 2;
    if (draw.below(item.id.text(), one_in) == 0 || (careful && helpful && draw.below("all", 2) == 0))
      answers.advice.insert(item.id);
  }
  const auto certainty = static_cast<Certainty>(draw.below("certainty", 4));
  if (certainty > 0) answers.certainty = certainty;
  return answers;
}

AnswerSheet drawn_sheet(const guidance::Guidance& guidance, const cases::Case& the_case, int number) {
  AnswerSheet sheet{the_case.id, {}};
  for (const cases::Visit& visit : the_case.visits) {
    const Draw draw(fmt::format("{}/{}/{}/", the_case.id.text(), number, visit.hours));
    if (draw.below("left", 20) == 0) break;
    sheet.visits.push_back(drawn_visit(guidance, visit, cases::derive_visit(guidance, the_case, visit), draw));
  }
  return sheet;
}

std::string bits(const std::optional<double>& number) {
  return number ? fmt::format("{:a}", *number) : "-";
}

std::string item_line(const Item& item) {
  return fmt::format("{} {} {} {} {:a} {:a} {} {} {} {} {} {} {}\n", item.name, item.key, item.accepted, item.given,
                     item.credit, item.weight, to_text(item.verdict), item.critical, item.lung_warning, item.dangerous,
                     join_ids(item.rules), join_ids(item.cites), join_ids(item.resolutions));
}

std::string visit_line(const VisitScore& visit) {
  return fmt::format("{} {} {} {} {} {} {} {}\n", bits(visit.score), bits(visit.decision_credit),
                     bits(visit.symptoms_credit), bits(visit.advice_credit), to_text(visit.outcome),
                     bits(visit.certainty_mark), visit.lung_warning_required, visit.lung_warning_given);
}

/// The numbers of the case in figures, and a hash of those of its visits and items to the last bit.
std::string score_line(const cases::Case& the_case, int number, const Score& score) {
  const auto figure = [](const std::optional<double>& value) { return value ? fmt::format("{}", *value) : "-"; };
  std::string parts;
  for (const VisitScore& visit : score.visits) {
    parts += visit_line(visit);
    for (const Item& item : visit.items)
      parts += item_line(item);
  }
  constexpr std::size_t enough = 16;
  return fmt::format("{}/{} {} {} decision {} symptoms {} advice {} mark {} warning {}/{} {}\n", the_case.id.text(),
                     number, figure(score.score), to_text(score.outcome), figure(score.decision_credit),
                     figure(score.symptoms_credit), figure(score.advice_credit), figure(score.certainty_mark),
                     score.lung_warning_given, score.lung_warning_required, sha256_hex(parts).substr(0, enough));
}

}  // namespace

TEST_CASE("answers to the guidance of the first edition keep the result that they had, to the last bit", "[golden]") {
  const guidance::Guidance guidance = guidance::testing::first_edition();
  std::string results;
  for (const cases::Case& the_case : cases_of_first_edition(guidance)) {
    for (int number = 0; number < sheets_a_case; ++number)
      results += score_line(the_case, number, grade(guidance, the_case, drawn_sheet(guidance, the_case, number)));
  }
  nc::testing::check_golden("scoring/first-edition.txt", results);
}

TEST_CASE("the guidance of the first edition keeps its scorer version and its meaning") {
  const guidance::Guidance guidance = guidance::testing::first_edition();
  CHECK(scorer_version(guidance) == "1/grade-1");
  CHECK(guidance::meaning_hash(guidance) == "69caf9bb1a6193f00f59b47fffd445852623678ad4e32bd92ec22a58758ade27");
}

}  // namespace nc::scoring
