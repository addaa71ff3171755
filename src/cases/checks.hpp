#pragma once

#include <string>

#include "cases/case_fault.hpp"
#include "cases/draft.hpp"
#include "toml/reader.hpp"

// The checks of one case file by itself. Only the sources of this folder use them.

namespace nc::cases {

/// Holds what every check gets: the case as far as it was read, where its parts are written, and the file that collects
/// the reports.
struct CheckContext {
  toml::File& file;
  const guidance::Guidance& guidance;
  const Case& the_case;
  const CasePlaces& places;

  /// Adds an error.
  void report(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds a warning.
  void warn(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds an error when the status of the case is `ready` and a warning when it is `draft`. It is for what the author
  /// of a draft may still be about to write.
  void report_incomplete(CaseFault fault, const SourcePlace& place, std::string message,
                         std::string suggestion = {}) const;
};

// Each check looks at the whole case and reports everything it finds.

/// Checks the id, the name of the file, the language, the reviewers, that no list at the head holds an entry twice, and
/// that neither title nor id gives anything away.
void check_head(const CheckContext& context);
/// Checks for words of over 300 characters, and for line breaks in texts that are shown in one line.
void check_texts(const CheckContext& context);
/// Checks that hours rise and stay away from those at which the decision table changes, that no visit is empty, that
/// breathing and chest are settled where a lung region was treated, and that no later visit quotes the trainee.
void check_visits(const CheckContext& context);
/// Checks that every symptom states a finding, that none is stated twice at a visit, and that they can be true
/// together.
void check_findings(const CheckContext& context);
/// Checks that each symptom quotes what the patient says.
void check_quotes(const CheckContext& context);
/// Checks that the derived urgency is the one in `expect`.
void check_key(const CheckContext& context);
/// Checks that the debrief of a ready case has its point, its quotations and what happens next, that they have the
/// right lengths and are quotations, and that it speaks of wrong classes only.
void check_debrief(const CheckContext& context);
/// Checks that no question stands twice, and that the lung warning is required and offered where it must be.
void check_advice(const CheckContext& context);

}  // namespace nc::cases
