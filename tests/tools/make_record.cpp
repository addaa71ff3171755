#include <cstdlib>
#include <iostream>
#include <string>

#include "app/engine/content_source.hpp"
#include "app/engine/outside.hpp"
#include "store/store.hpp"
#include "testing/attempt_events.hpp"
#include "testing/random_record.hpp"

// Writes a store with attempts spread over the last days: make_record STORE [SEED [ATTEMPTS [RIGHT [GAIN]]]]. RIGHT of
// 100 decisions are right at the beginning and GAIN more at the end. The same seed gives the same answers.

namespace {

unsigned number_at(int count, char** arguments, int place, unsigned otherwise) {
  return place < count ? static_cast<unsigned>(std::strtoul(arguments[place], nullptr, 10)) : otherwise;
}

int fail(const std::string& message) {
  std::cerr << "make_record: " << message << '\n';
  return 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return fail("which store?");
  nc::app::CommandContext context{std::cin, std::cout, std::cerr, {}, false};
  const auto loaded = nc::app::load_content({}, context);
  if (!loaded) return fail(loaded.error().message);
  nc::testing::RecordShape shape;
  shape.now = nc::app::real_outside().now();
  shape.seed = number_at(count, arguments, 2, 1);
  shape.attempts = static_cast<int>(number_at(count, arguments, 3, 60));
  shape.right = number_at(count, arguments, 4, 70);
  shape.gain = number_at(count, arguments, 5, 20);
  auto store = nc::store::Store::open(arguments[1], nc::store::Access::read_write);
  if (!store) return fail(store.error().message);
  const nc::library::Content& content = *loaded->content;
  for (const auto& events : nc::testing::random_record(content, shape)) {
    const auto& started = std::get<nc::record::Started>(events.front().body);
    const auto editions = nc::testing::editions_of(content, *nc::library::find_case(content, started.case_id));
    if (const auto kept = store->append(events, editions); !kept) return fail(kept.error().message);
  }
  return 0;
}
