#pragma once

#include <string>

#include "cases/case_fault.hpp"
#include "cases/draft.hpp"
#include "toml/reader.hpp"

// The checks that need one file alone; used only inside this layer.

namespace nc::cases {

/// What every check gets: the case as it was read, where its parts stand, and the file that takes the reports.
struct CheckContext {
  toml::File& file;
  const guidance::Guidance& guidance;
  const Case& the_case;
  const CasePlaces& places;

  /// Adds an error.
  void report(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds a warning.
  void warn(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds an error when the case's status is `ready` and a warning when it is `draft`: for what its author may still be
  /// about to write.
  void report_incomplete(CaseFault fault, const SourcePlace& place, std::string message,
                         std::string suggestion = {}) const;
};

// The checks beyond the types. Each looks at the whole case and reports all it finds.

/// Id, file name, language, reviewers, repeated entries of the lists at the head.
void check_head(const CheckContext& context);
/// Words over 300 characters; line breaks where one line is shown.
void check_texts(const CheckContext& context);
/// Order and distance of hours, empty visits, settled breathing and chest.
void check_visits(const CheckContext& context);
/// Findings stated twice, impossible together, or missing.
void check_findings(const CheckContext& context);
/// The derived urgency against `expect`, and the debrief point it demands.
void check_key(const CheckContext& context);
/// Offered advice against the derived plan, and the lung warning.
void check_advice(const CheckContext& context);

}  // namespace nc::cases
