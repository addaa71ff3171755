#pragma once

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "app/terminal/face.hpp"
#include "practice/session/cue.hpp"
#include "scoring/content.hpp"
#include "support/text.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"

// The terminal face on a store of its own, with lines in and lines out.

namespace nc::testing {

/// What one run of the face said and how it ended.
struct FaceRun {
  int exit_code = 0;
  std::string out;
};

class Stage {
 public:
  Stage() : content_(shipped_content()) {}
  explicit Stage(library::SharedContent content)
      : content_(std::move(content)) {}  ///< for many stages: loading takes a while

  library::SharedContent content() const { return content_; }
  void set_content(library::SharedContent content) { content_ = std::move(content); }
  std::string store_path() const { return folder_ / "attempts.db"; }

  /// Runs the face from the record as it is, as a new start of the program would.
  FaceRun run(const app::terminal::FacePlan& plan, const std::string& lines) {
    return run_on(store_path(), plan, lines);
  }

  FaceRun run_on(const std::string& path, const app::terminal::FacePlan& plan, const std::string& lines) {
    auto store = store::Store::open(path, store::Access::read_write);
    std::vector<record::Attempt> record;
    if (store) {
      record = attempts_of(*store);
    }
    app::Engine engine(
        {practice::open_model(content_, {}, record, UtcTime{0}), std::move(store), path, {}, outside_, {}});
    std::istringstream in(lines);
    std::ostringstream out;
    FaceRun run;
    run.exit_code = app::terminal::run_face(engine, plan, in, out);
    run.out = out.str();
    last_history_ = engine.model().history;
    return run;
  }

  /// The record as another program would read it.
  std::vector<record::Attempt> record() const {
    const auto store = store::Store::open(store_path(), store::Access::read_only);
    REQUIRE(store);
    return attempts_of(*store);
  }

  const std::vector<review::PastResult>& history() const { return last_history_; }

 private:
  static std::vector<record::Attempt> attempts_of(const store::Store& store) {
    const auto record = store.load();
    REQUIRE(record);
    CHECK(record->unreadable.empty());
    std::vector<record::Attempt> attempts;
    for (const auto& events : record->attempts) {
      const auto attempt = record::replay(events);
      REQUIRE(attempt);
      attempts.push_back(*attempt);
    }
    return attempts;
  }

  ScratchFolder folder_;
  library::SharedContent content_;
  app::Outside outside_ = fixed_outside();
  std::vector<review::PastResult> last_history_;
};

inline app::terminal::FacePlan plan_of(const std::string& id) {
  app::terminal::FacePlan plan;
  plan.cases = {cases::CaseId(id)};
  return plan;
}

/// The lines that give these answers to one visit and submit it.
inline std::string lines_for(const cases::Visit& visit, const scoring::VisitAnswers& answers) {
  std::string lines;
  for (const cases::Topic topic : answers.asked) {
    lines += std::string(cases::to_text(topic)) + '\n';
  }
  lines += '\n';
  if (visit.symptoms.size() >= 2) {
    for (const cases::Symptom& symptom : visit.symptoms) {
      lines += std::string(guidance::to_text(answers.symptoms.at(symptom.id))) + '\n';
    }
  }
  lines += std::string(guidance::to_text(answers.decision.value())) + '\n';
  for (const guidance::AdviceId& id : answers.advice) {
    lines += id.text() + '\n';
  }
  lines += '\n';
  if (answers.certainty) {
    lines += std::to_string(*answers.certainty);
  }
  lines += "\nyes\n";
  return lines;
}

/// The lines for a whole case in practice: after each visit the first of the cues offered, between visits 'next'.
inline std::string lines_for(const guidance::Guidance& guidance, const cases::Case& the_case,
                             const scoring::AnswerSheet& sheet) {
  std::string lines;
  for (std::size_t at = 0; at < the_case.visits.size(); ++at) {
    if (at > 0) {
      lines += "next\n";
    }
    lines += lines_for(the_case.visits[at], sheet.visits[at]);
    if (!practice::cue_choices(guidance, the_case, at).empty()) {
      lines += "1\n";
    }
  }
  return lines;
}

/// What every output of the face must be: short lines of printable text.
inline void check_plain(const std::string& out) {
  std::istringstream lines(out);
  std::string line;
  while (std::getline(lines, line)) {
    INFO(line);
    REQUIRE(to_code_points(line).size() <= 78);
    REQUIRE(visible(line) == line);
  }
}

inline std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace nc::testing
