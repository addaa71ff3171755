#include "app/preview_session.hpp"

#include <catch2/catch.hpp>

#include "practice/session/keeping.hpp"
#include "staging/shipped_content.hpp"
#include "testing/fixed_outside.hpp"

using namespace nc;

TEST_CASE("a preview records nothing, and its face never waits for the disk") {
  const auto content = staging::shipped_content();
  app::PreviewSession session(content, {}, nc::testing::fixed_outside());
  CHECK_FALSE(session.records());
  session.dispatch(practice::StartCase{content->cases.front().id});
  REQUIRE(std::holds_alternative<practice::CaseScreen>(session.shown()));
  session.dispatch(practice::Decide{guidance::Urgency::contact});
  CHECK(practice::all_kept(session.model()));
  CHECK(std::get<practice::CaseScreen>(session.shown()).decision == guidance::Urgency::contact);
}
