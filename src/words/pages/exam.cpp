#include "words/pages/exam.hpp"

#include <cmath>

#include <fmt/format.h>

#include "words/phrases.hpp"

namespace nc::words {
namespace {

std::string with_tenths(double score) {
  return fmt::format("{:.1f}", std::floor(score * 10) / 10);
}

std::string too_many_unsafe(int unsafe, int allowed) {
  if (allowed == 0)
    return fill_count(counted("{0} unsafe case, and none is allowed", "{0} unsafe cases, and none is allowed"),
                      to_count(unsafe));
  return fill_count(counted("{0} unsafe case, and {1} are allowed", "{0} unsafe cases, and {1} are allowed"),
                    to_count(unsafe), allowed);
}

}  // namespace

std::string exam_rule(double cut, int unsafe_allowed) {
  if (unsafe_allowed == 0)
    return fill(form("To pass: {0} of 100 or more, no critical miss, no unsafe case."), number_text(cut));
  return fill_count(counted("To pass: {1} of 100 or more, no critical miss, at most {0} unsafe case.",
                            "To pass: {1} of 100 or more, no critical miss, at most {0} unsafe cases."),
                    to_count(unsafe_allowed), number_text(cut));
}

std::string exam_pool(const practice::ExamPool& pool) {
  if (pool.kept == 0)
    return std::string(msg(
        "The library keeps no case for exams, so there is no exam. A case is kept for them by use = \"exam\" in its "
        "file."));
  if (pool.fitting == 0) return std::string(exam_none);
  std::string told = fill_count(counted("{0} case is kept for exams and never comes in practice.",
                                        "{0} cases are kept for exams and never come in practice."),
                                pool.fitting);
  if (pool.debriefed > 0)
    told += ' ' + fill_count(counted("{0} of them was debriefed to you and does not come again.",
                                     "{0} of them were debriefed to you and do not come again."),
                             pool.debriefed);
  return told;
}

std::string exam_most(std::size_t most) {
  if (most == 0) return std::string(msg("So none is left for an exam."));
  return fill_count(counted("An exam can have {0} case now: no case comes twice, and of two that are alike only one.",
                            "An exam can have {0} cases now: no case comes twice, and of two that are alike only one."),
                    most);
}

std::string exam_counts(std::size_t cases, const scoring::ExamResult& result) {
  return fmt::format("{} · {} · {} · {}", case_count(cases), fill(form("{0} over-called"), result.over_called),
                     fill(form("{0} unsafe"), result.unsafe),
                     fill_count(counted("{0} critical miss", "{0} critical misses"), to_count(result.critical_misses)));
}

std::string exam_reason(const scoring::ExamResult& result, double cut, int unsafe_allowed) {
  switch (result.reason) {
    case scoring::ExamReason::passed:
      return fill_count(counted("The mean score {1} reaches {2}, with no critical miss and {0} unsafe case",
                                "The mean score {1} reaches {2}, with no critical miss and {0} unsafe cases"),
                        to_count(result.unsafe), with_tenths(result.score.value_or(0)), with_tenths(cut));
    case scoring::ExamReason::critical_miss:
      return fill_count(counted("{0} critical miss. One is enough, whatever the score",
                                "{0} critical misses. One is enough, whatever the score"),
                        to_count(result.critical_misses));
    case scoring::ExamReason::unsafe_cases:
      return too_many_unsafe(result.unsafe, unsafe_allowed);
    case scoring::ExamReason::low_score:
      return fill(form("The mean score {0} is below {1}"), with_tenths(result.score.value_or(0)), with_tenths(cut));
    case scoring::ExamReason::nothing_scored:
      break;
  }
  return std::string(msg("Nothing in this exam is scored"));
}

}  // namespace nc::words
