#include "cases/parse.hpp"

#include <utility>

#include "cases/case_source.hpp"
#include "toml/reader.hpp"

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

ParsedCase parse_case(std::string_view text, const std::string& path, const guidance::Guidance& guidance) {
  ParsedCase parsed;
  toml::File file(path, std::string(text), static_cast<int>(CaseFault::first_of_reading));
  parsed.origin.text = file.text();
  if (file.root() != nullptr) {
    AuthoredCase authored = read_case(file.table(*file.root()), guidance);
    const CheckContext context{file, guidance, authored.the_case, authored.source};
    check_head(context);
    check_texts(context);
    check_visits(context);
    check_findings(context);
    check_key(context);
    check_advice(context);
    parsed.origin.id = authored.source.id;
    parsed.origin.twin = authored.source.twin;
    for (SourcePlace* place : {&parsed.origin.id, &parsed.origin.twin})
      if (place->line > 0) place->path = path;
    parsed.origin.written_id = authored.the_case.id;
    parsed.origin.written_twin = authored.the_case.twin;
    if (!has_errors(file.diagnostics())) parsed.the_case = std::move(authored.the_case);
  }
  parsed.diagnostics = file.take_diagnostics();
  sort_diagnostics(parsed.diagnostics);
  return parsed;
}

}  // namespace nc::cases
