#include "cases/checks.hpp"

#include <utility>

namespace nc::cases {

void CheckContext::report(CaseFault fault, const SourcePlace& place, std::string message,
                          std::string suggestion) const {
  file.report(static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

void CheckContext::warn(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion) const {
  file.warn(static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

void CheckContext::report_incomplete(CaseFault fault, const SourcePlace& place, std::string message,
                                     std::string suggestion) const {
  if (the_case.status == CaseStatus::draft)
    warn(fault, place, std::move(message), std::move(suggestion));
  else
    report(fault, place, std::move(message), std::move(suggestion));
}

}  // namespace nc::cases
