#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/findings.hpp"
#include "guidance/urgency.hpp"
#include "support/strong_id.hpp"

namespace nc::guidance {

using DocumentId = StrongId<struct DocumentTag>;      ///< `D0` … `D4`
using StatementId = StrongId<struct StatementTag>;    ///< `d1-warn-lung`
using ResolutionId = StrongId<struct ResolutionTag>;  ///< `res-duration`
using GapId = StrongId<struct GapTag>;                ///< `gap-faint`
using RuleId = StrongId<struct RuleTag>;              ///< `C7`
using AdviceId = StrongId<struct AdviceTag>;          ///< `adv-hydrate`, `bad-wait-and-see`
using QuestionId = StrongId<struct QuestionTag>;      ///< `heat-or-ice`: a patient question that makes advice required

/// One of the five sources; cited by file name and place.
struct Document {
  DocumentId id;
  std::string file;         ///< `001_f719260c0662e1fb.txt`
  std::string title;        ///< short title for the screen
  std::string description;  ///< what it is, in one line
};

/// What a statement may be used for (guidance inventory, section A).
struct StatementUse {
  bool decides_class = false;    ///< C
  bool supports_advice = false;  ///< A
  bool feedback_only = false;    ///< F
  bool outside_scope = false;    ///< P: before treatment or technique, never scored
};

/// One paraphrased sentence of guidance.
struct Statement {
  StatementId id;
  DocumentId document;
  std::string category;               ///< `symptom-expected`, `timeline`, `warning-sign`, …
  std::string text;                   ///< paraphrase, our own words
  std::string values;                 ///< numbers the document gives; may be empty
  std::string region;                 ///< region the document names, in words
  std::string place;                  ///< where in the document
  std::string strength;               ///< `explicit`, with the document's hedge, or `implied`
  std::vector<std::string> families;  ///< rule families (inventory B3) the statement belongs to
  StatementUse use;
};

/// How the project scores where documents differ. Shown beside a citation, never instead of one.
struct Resolution {
  ResolutionId id;
  std::string question;
  std::map<DocumentId, std::string> positions;  ///< every document's position
  std::string decision;                         ///< how it is scored
  std::string equally_right;                    ///< what else is accepted; may be empty
};

/// What the documents do not answer: never scored.
struct Gap {
  GapId id;
  std::string text;
  std::vector<RuleId> rules;  ///< deciding or present rules beside which the debrief shows this gap
};

/// A citation, kept only when the regions of the case overlap `regions` (empty: always).
/// Source of the filter: clinical model, below the decision table (`res-lung-region`).
struct Citation {
  StatementId statement;
  RegionSet regions;
};

/// All parts must hold: each finding has one of the allowed values, and hours_above < hours <= hours_up_to.
struct Condition {
  std::array<std::uint8_t, finding_count> allowed{};  ///< bit v is set when value v is allowed; 0xFF allows all
  int hours_above = -1;
  int hours_up_to = 1 << 30;
};

/// A row of the decision table. Holds when any of its conditions holds.
struct DecisionRule {
  RuleId id;
  Urgency urgency = Urgency::expected;
  UrgencySet also_accepted;
  std::vector<Condition> any_of;
  std::vector<Citation> cites;
  std::vector<ResolutionId> resolutions;
  std::string says;                   ///< the rule in one plain sentence, for the debrief
  bool explicit_in_documents = true;  ///< false: 'implied', a clinician must sign it off
};

enum class AdviceKind : std::uint8_t { helpful, harmful, contrary };

/// An item of the advice library. For `contrary` and `harmful` items the citations are what it goes against.
struct AdviceItem {
  AdviceId id;
  AdviceKind kind = AdviceKind::helpful;
  std::string text;  ///< what is shown as a choice; reveals no verdict
  std::vector<Citation> cites;
  bool cites_deciding_rules = false;  ///< also cites the statements of the rules that decided the visit
};

/// One row of the findings-to-advice table: when all parts hold, its lists apply.
struct AdviceRow {
  std::string id;                      ///< for messages: `emergency`, `question-tablets`
  UrgencySet keys;                     ///< empty: any key
  RegionSet regions;                   ///< empty: any region
  std::vector<Condition> findings;     ///< any of them; empty: always
  std::vector<RuleId> deciding;        ///< any of them decides or is also present; empty: always
  std::optional<QuestionId> question;  ///< asked by the patient; nothing: always
  struct Required {
    std::vector<AdviceId> one_of;  ///< one point for choosing any of them
    bool critical = false;         ///< leaving it out under contact or emergency is unsafe
    bool scored = true;
  };
  std::vector<Required> required;
  std::vector<AdviceId> acceptable;
  std::vector<AdviceId> contrary;  ///< wrong here: go against a document
  std::vector<AdviceId> harmful;   ///< wrong here: harmful
  bool lung_warning = false;       ///< this row's required points are the lung warning
};

/// Numbers of spaced review, from scoring.toml; see docs/scoring.md. Grades are 1 (again), 2 (hard) and 3 (good).
struct ReviewPolicy {
  double retention = 0;            ///< a case comes back when the chance of answering it right has fallen to this
  int longest_days = 0;            ///< no case is scheduled further than this
  int emergency_longest_days = 0;  ///< nor a case that holds an emergency further than this
  int grade_wrong = 0;
  std::array<int, 3> grade_right{};  ///< at certainty 1, 2, 3
  int grade_right_unstated = 0;      ///< right, without a certainty
  std::array<double, 21> weights{};  ///< w0 … w20 of FSRS-6
};

/// Practice at a realistic rate of emergencies, from scoring.toml. A training policy: no document gives a rate.
struct PrevalencePolicy {
  int one_in = 1;           ///< an emergency is one case in so many
  double widest_range = 0;  ///< a share is shown when what the record allows spans no more than this, 0 to 1
  std::string reason;       ///< in words for the screen: why this rate, and what is known of real ones
};

/// Numbers of scoring, from scoring.toml; see docs/scoring.md for what each is.
struct ScoringPolicy {
  double decision_weight = 0;
  double symptoms_weight = 0;
  double advice_weight = 0;
  struct Cell {
    double credit = 0;
    double credit_if_accepted = 0;
    bool unsafe = false;         ///< when not accepted
    bool critical_miss = false;  ///< when not accepted
    bool unsafe_outside_lung_regions =
        false;  ///< critical_miss becomes unsafe where the lung warning's regions were not treated
  };
  std::array<std::array<Cell, 4>, 4> matrix{};  ///< [key][answer], both expected … emergency
  RegionSet lung_regions;                       ///< where an emergency under-called is a critical miss
  std::array<double, 3> certainty_right{};      ///< mark × credit at certainty 1, 2, 3
  std::array<double, 3> certainty_wrong{};      ///< mark at credit 0
  double bonus_factor = 0;                      ///< certainty bonus factor
  double exam_cut = 0;                          ///< default pass cut, 0 to 100
  int exam_unsafe_allowed = 0;
  ReviewPolicy review;
  PrevalencePolicy prevalence;
  std::string version;  ///< scorer_version of exports begins with it
};

/// A word that may be shown for a value: the screen names of classes, windows of the time line.
struct TimeWindow {
  int above_hours = 0;
  int up_to_hours = 0;  ///< the last window's end is only for drawing
  std::string label;
  std::vector<StatementId> cites;
};

/// How a finding and its values are called in plain words; empty where the guidance gives none.
struct FindingWords {
  std::string name;
  std::array<std::string, 5> values;  ///< in the order of FindingTerms::values
};

/// Everything the documents and the project's reading of them say. Immutable once loaded.
struct Guidance {
  std::vector<Document> documents;
  std::vector<Statement> statements;
  std::vector<Resolution> resolutions;
  std::vector<Gap> gaps;
  std::vector<DecisionRule> rules;  ///< in the order of the table
  std::vector<AdviceItem> advice;   ///< in the order of the library
  std::vector<AdviceRow> advice_rows;
  std::vector<QuestionId> questions;
  std::vector<TimeWindow> windows;
  std::array<FindingWords, finding_count> finding_words;
  ScoringPolicy scoring;
  std::string hash;  ///< content hash of the files, hexadecimal; set by whoever read the bytes
};

/// Look-ups by id; nullptr when unknown.
const Document* find_document(const Guidance& guidance, const DocumentId& id);
const Statement* find_statement(const Guidance& guidance, const StatementId& id);
const Resolution* find_resolution(const Guidance& guidance, const ResolutionId& id);
const Gap* find_gap(const Guidance& guidance, const GapId& id);
const DecisionRule* find_rule(const Guidance& guidance, const RuleId& id);
const AdviceItem* find_advice(const Guidance& guidance, const AdviceId& id);

/// A finding, or one of its values, in the plain words of the guidance; as written in files where it gives none. Valid
/// as long as the guidance.
std::string_view plain_words(const Guidance& guidance, Finding finding);
std::string_view plain_words(const Guidance& guidance, Finding finding, std::uint8_t value);

/// The distinct documents of the given statements, in the order of Guidance::documents.
std::vector<DocumentId> documents_of(const Guidance& guidance, const std::vector<StatementId>& statements);

}  // namespace nc::guidance
