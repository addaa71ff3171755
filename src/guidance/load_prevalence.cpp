#include "guidance/load_parts.hpp"

namespace nc::guidance {

void read_prevalence(toml::Table& root, PrevalencePolicy& policy) {
  constexpr int rarest = 100000;
  auto prevalence = root.table("prevalence");
  if (!prevalence) return root.report_missing("prevalence", "write how rare emergencies are in realistic practice");
  policy.one_in = static_cast<int>(prevalence->integer("one_in", 2, rarest).value_or(2));
  policy.widest_range = prevalence->number("widest_range", 0, 1).value_or(0);
  policy.reason = prevalence->text("reason").value_or("");
  prevalence->finish();
}

}  // namespace nc::guidance
