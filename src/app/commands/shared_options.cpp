#include "app/commands/shared_options.hpp"

#include <iterator>
#include <utility>

namespace nc::app {

OptionSpec format_spec() {
  return {.name = "--format",
          .kind = ValueKind::word,
          .words = {"text", "json"},
          .help = "How to print: text or json",
          .default_value = "text"};
}

OptionSpec store_spec() {
  return {.name = "--store",
          .kind = ValueKind::file,
          .value_name = "URL",
          .help = "Where attempts are kept (an SQLite file)"};
}

OptionSpec guidance_spec() {
  return {.name = "--guidance",
          .kind = ValueKind::folder,
          .value_name = "DIR",
          .help = "Folder with other guidance (a local protocol)"};
}

ContentOptions guidance_options(const ParsedOptions& given) {
  return {.cases = {}, .guidance = given.text_if_given("--guidance")};
}

std::vector<OptionSpec> content_specs() {
  return {{.name = "--cases",
           .kind = ValueKind::folder,
           .value_name = "DIR",
           .help = "Folder with more cases; may be given several times",
           .repeatable = true},
          guidance_spec()};
}

ContentOptions content_options(const ParsedOptions& given) {
  return {.cases = given.texts("--cases"), .guidance = given.text_if_given("--guidance")};
}

std::vector<OptionSpec> face_specs() {
  return joined(content_specs(), {store_spec(),
                                  {.name = "--trainee",
                                   .kind = ValueKind::person,
                                   .value_name = "ID",
                                   .help = "Trainee id of this run, up to 64 characters"},
                                  {.name = "--cohort",
                                   .kind = ValueKind::person,
                                   .value_name = "NAME",
                                   .help = "Cohort of this run, up to 64 characters"}});
}

FaceOptions face_options(const ParsedOptions& given) {
  return {.content = content_options(given),
          .store = given.text_if_given("--store"),
          .trainee = given.text_if_given("--trainee"),
          .cohort = given.text_if_given("--cohort")};
}

std::vector<OptionSpec> joined(std::vector<OptionSpec> first, std::vector<OptionSpec> second) {
  first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
  return first;
}

}  // namespace nc::app
