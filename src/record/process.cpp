#include "record/process.hpp"

namespace nc::record {

VisitProcess process_of(const Attempt& attempt, std::size_t visit) {
  if (visit >= attempt.work.size()) return {};
  const VisitWork& work = attempt.work[visit];
  VisitProcess process{work.asked_breathing, work.asked_chest, work.topics_asked, std::nullopt, work.taken_back};
  if (work.decisions.empty()) return process;
  const VisitWork::Given& last = work.decisions.back();
  process.asked_breathing = last.asked_breathing;
  process.asked_chest = last.asked_chest;
  process.decided_after_ms = last.after_ms;
  return process;
}

}  // namespace nc::record
