"""At which organisation a post is held: the one printed before it, the one carried over, or the one that must be meant."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.article_bodies import MEETS_TOO, OWN_PAGE, ArticleBodies
from extractors.zh.boards import HAVE_BOARDS
from extractors.zh.bodies_here import (
    bodies_visited,
    engaged_by,
    group_told,
    opened_with,
    project_site,
    receives,
    special_region,
    titled_before,
    visited,
)
from extractors.zh.bodies_told_nearby import its_company, line_above, of_unnamed, same_company
from extractors.zh.body_kinds import kinds_of
from extractors.zh.body_relations import ASSOCIATIONS, country_of, is_association, place_in
from extractors.zh.carried_bodies import merged_end
from extractors.zh.committee_posts import CommitteePosts, is_committee_post
from extractors.zh.congress_bodies import congress_of
from extractors.zh.departments import college_in_full, is_part, whole_of
from extractors.zh.envoys import ENVOY
from extractors.zh.expert_fields import of_field_alone
from extractors.zh.fitting_bodies import fitting, leads_whole_school
from extractors.zh.foreign_bodies import ForeignBodies, central_organ
from extractors.zh.foreign_seats import HEAD_OF_STATE, sounds_foreign
from extractors.zh.guests_and_officers import Guests, named_apart
from extractors.zh.list_owners import ListOwners
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.roles_in_text import is_occupation
from extractors.zh.state_posts import IMPLIED, is_of_state, state_of

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_OF_BOARD = re.compile(r"(?:第[一二三四五六七八九十\d]+届)?(?:董事会|监事会|董事局|理事会|党委会)$")
_BOARD_POST = re.compile(r"董事|监事")
_PARTY_BODY = re.compile(
    r"(?:(?<=.)(?:党委|党组|党支部|党总支|党工委)|(?:党委|党组|党总支|党工委)?(?:理论)?(?:学习)?中心组)$"
)
"""What of a body convenes: the bare posts behind it are those of the body."""
_PLACE_POST = re.compile(r"(省|市|县|区|州|盟|旗|镇|乡|村)长(?:助理)?$")
_OF_REGION = re.compile(r"(?:候任)?(?:特首|行政长官)")
_GROUP_POST = re.compile(r"(?:第一|常务|执行)?副?组长")
_PROJECT = ("项目", "该项目", "项目部", "该项目部")
_BARE_CHAIR = re.compile(r"(?:名誉|副|常务副|兼职副|专职副|驻会副)?主席")
_OF_COMPANY = re.compile(r"董事|监事|经理|总裁|财务|首席|行长|总监")
_OF_CONGRESS = re.compile(r"副?秘书长|(?:新闻)?发言人|执行主席|主席团成员|主席团常务主席")
"""Posts of a congress itself (大会秘书长), not of the body that meets."""
_THE_PARTY = frozenset({"党", "该党", "本党"})
"""The party that an article is about (前党主席)."""
_OURS = (("我院", "院长"), ("我校", "校长"), ("学校", "校长"))
"""Words of a page for its own body, and the end of the posts that are then of it where no other body is printed."""
_DUTY_OF_PARTY = re.compile(r"(?:党委|党工委)?(?:组织|宣传|统战|政法|纪检|武装|群工)委员")
"""Duties in the party committee of a township or street."""
_HAVE_PAGES = re.compile(r"(?:医院|卫生院|学校|中学|小学|大学|学院|公司|集团|协会|学会|商会|联合会|法院|检察院)$")
"""Bodies whose pages tell of their own people without them."""
_PLAIN_SCHOOLS = "中学|小学|学校|幼儿园"


class PostBodies:
    """Finds the organisation of each post while an article is read."""

    def __init__(self, discourse: Discourse) -> None:
        """Start with no body told."""
        self.text = discourse.text
        self.discourse = discourse
        self.registry = discourse.registry
        self.foreign = ForeignBodies(discourse.text, discourse.registry)
        self.committees = CommitteePosts(discourse)
        self.listed = ListOwners(discourse.text, discourse.title)
        self.guests = Guests(discourse.text)
        self.article = ArticleBodies(discourse, self.listed.in_title)
        self.last: OrganisationEntry | None = None
        self._printed_label = ""
        self._subject: tuple[int, OrganisationEntry] | None = None
        self._sentence = 0
        self._before: tuple[int, int] | None = None
        """The sentence before, of the same piece of news."""
        self._visited: tuple[int, int] | None = None
        """The body that it says was visited."""

    def open_sentence(self, subject: tuple[int, int] | None, start: int = 0) -> None:
        """Start a sentence, which may open with a body that convenes something (市政协召开协商会，主席…)."""
        self._subject, self._sentence = None, start
        if subject is not None and not self._is_part_of_school(self.text[slice(*subject)]):
            left, right = subject
            whole = left + len(_PARTY_BODY.sub("", self.text[left:right]))
            if whole == left:
                return
            self.last = self.registry.resolve(self.text[left:whole], left, (left, whole))
            self._subject = (right, self.last)

    def close_sentence(self, start: int, end: int) -> None:
        """Remember the body that a sentence says was visited (校长…前往草业学院调研。党委书记…)."""
        self._before = (start, end)
        self.last = self.guests.hosts(self.registry, start, end) or self.last
        self._visited = None
        for left, right in bodies_visited(self.text, start, end):
            self._visited = (left, right)
            if MEETS_TOO.search(self.text, left, right):
                self.last = self.registry.resolve(self.text[left:right], left, (left, right))

    def _shown(self, post: Post) -> OrganisationEntry | None:
        """Give the body whose leaders or duty roster the page shows."""
        whose = self.listed.leaders or (self.registry.owner.whose() if self.listed.shows_leaders else None)
        return self.registry.resolve(whose, post.start) if whose else None

    def _whose_page(self, post: Post) -> OrganisationEntry | None:
        """Give the body whose page it is, where the one that the article names most is named once or only further on."""
        main = self.registry.main()
        if main is None or not self.article.is_named_aside(main, post.start):
            return None
        owner = self.registry.owner.whose()
        return self.registry.resolve(owner, post.start) if owner and _HAVE_PAGES.search(owner) else None

    def _own_union(self) -> OrganisationEntry | None:
        """Give the trade union that meets, of which 工会副主席 then is said."""
        host = self.discourse.host()
        return host if host is not None and host.name.endswith("工会") else None

    def engager(self, phrase: PersonPhrase, post: Post) -> OrganisationEntry | None:
        """Give the body that engages somebody for a post of its own."""
        return engaged_by(self.text, self.registry, phrase, post, self._sentence)

    def convener(self, position: int) -> OrganisationEntry | None:
        """Give the company or guild that the sentence opens with, whose posts the news behind it is of."""
        if self._subject is None or self._subject[0] > position or not OWN_PAGE.search(self._subject[1].name):
            return None
        return self._subject[1]

    def _is_part_of_school(self, name: str) -> bool:
        """Tell whether a body is a college of the university that the article names, whose rector may be told next."""
        return name.endswith(("学院", "学部", "系")) and "大学" not in name and "大学" in self.text

    def here(self, phrase: PersonPhrase, start: int) -> OrganisationEntry | None:
        """Give the body that a sentence tells for a bare post: the one visited, or the one that convenes."""
        bare = bool(phrase.posts) and phrase.posts[0].organisation is None
        hosts = self.guests.hosts(self.registry, start, phrase.start) if bare else None
        found = hosts or visited(self.text, self.registry, phrase, start)
        if found is None and bare and self._visited is not None and receives(self.text, phrase.end):
            found = self.registry.resolve(self.text[slice(*self._visited)], self._visited[0], self._visited)
        if found is None and bare:
            found = named_apart(self.text, self.registry, phrase, start)
        if found is not None or self._subject is None or not phrase.posts:
            return found
        end, subject = self._subject
        label = phrase.posts[0].label
        if phrase.start < end or ENVOY.search(label) or is_occupation(label) or label == f"副{self._printed_label}":
            return None
        return subject

    def body_of(self, post: Post, context: OrganisationEntry | None, holder: str = "") -> OrganisationEntry | None:
        """Give the organisation a post is at: the one printed, the one carried over, or the one that must be meant."""
        if post.organisation is not None:
            return self._printed(post, *post.organisation, context, holder)
        if not post.inherits and of_unnamed(self.text, post.start):
            return None
        if post.label.startswith("工会") and not post.inherits and (union := self._own_union()) is not None:
            post.label = post.label.removeprefix("工会")
            return union
        if post.listed and not _PLACE_POST.search(post.label) and (whose := self.listed.at(post.start)) is not None:
            return self.registry.resolve(whose, post.start)
        foreign = sounds_foreign(holder) if holder else False
        if post.label.startswith("驻") and ENVOY.search(post.label) and (whose := country_of(context)):
            return self.registry.resolve(whose, post.start)  # 外交部长A、驻华大使B
        if HEAD_OF_STATE.fullmatch(post.label) or (
            post.label in IMPLIED and (foreign or (post.inherits and country_of(context)))
        ):
            land = self.foreign.country(post, context, foreign=foreign)
            if land is not None:
                return land
        if post.label in IMPLIED:
            return self.registry.resolve(IMPLIED[post.label], post.start)
        if _OF_REGION.fullmatch(post.label) and (region := special_region(self.text, post.start)):
            return self.registry.resolve(region, post.start)
        if _GROUP_POST.fullmatch(post.label) and (group := group_told(self.text, self.registry, post)) is not None:
            return group
        place = _PLACE_POST.search(post.label)
        if place:
            found = place_in(context, place[1]) or self.registry.places.nearest(place[1], post.start)
            if found:
                return self.registry.resolve(found, post.start)
            if context is not None and any(form.startswith(place[1]) for form in context.forms):
                return self.registry.resolve(place[1], post.start)  # 区委常委、副区长 of a place that is not named
            if context is not None and ends_strongly(context.name) and not post.kinds:
                return None  # 省应急管理厅厅长A、市长B: the mayor of a place that nothing names
        if self.text.endswith("大会", 0, post.start) and _OF_CONGRESS.fullmatch(post.label):
            meets = congress_of(self.text, post.start) or (self.discourse.topic.name if self.discourse.topic else None)
            if meets is None:
                return None
            congress = self.registry.resolve(meets, post.start)
            self.committees.remember_congress(post.label, congress)
            return congress
        announcer = self.registry.announcers.at(post.start) if _OF_COMPANY.search(post.label) else None
        if announcer is not None and (context is None or context is self.discourse.host()):
            return self.registry.resolve(*announcer)
        if self.listed.on_duty and context is None and _DUTY_OF_PARTY.fullmatch(post.label):
            return self._shown(post)
        told = self.committees.body_of(post, context)
        if told is not None:
            return told
        if context is not None:
            return fitting(self.discourse, post, context)
        if of_field_alone(post.label):
            return None
        return self._of_nothing_near(post, holder, is_of_place=place is not None)

    def _printed(
        self, post: Post, left: int, right: int, context: OrganisationEntry | None, holder: str
    ) -> OrganisationEntry | None:
        """Give the organisation that is printed before a post; a part of a body belongs to the body of the post before."""
        text = self.text
        if post.form is not None:
            self.last = self.registry.resolve(post.form, left, (left, right))
            return self.last
        right = merged_end(text, left, right, post)
        if right - left == 1 and context is not None and any(f.endswith(text[left]) for f in context.forms):
            return context
        form = text[left:right]
        if (form in ("理事会", "党委会") and context is not None) or (
            same_company(form, context, told=context is self.last)
        ):
            return context
        if form in _PROJECT and (site := project_site(text, left)) is not None:
            return self.registry.resolve(text[slice(*site)], site[0])
        if form == "项目":
            return self.body_of(replace(post, organisation=None), context, holder)
        if _OF_BOARD.fullmatch(form) and _BOARD_POST.search(post.label):
            told = self.registry.announcers.at(left)
            main = self.registry.resolve(*told) if told else context or self.registry.main()
            if main is not None:
                return main
        if form.endswith("党籍"):
            seat = IMPLIED.get(post.label)
            return self.registry.resolve(seat, left) if seat else None  # 共和党籍众议员
        foreign = self.foreign.printed(post, (left, right), context, holder)
        if foreign is not None or self.foreign.is_unnamed_ministry(form, context, holder):
            return foreign
        if (central := central_organ(form, context)) is not None:
            self.last = self.registry.resolve(central, left)
            return self.last
        if form in _THE_PARTY:
            the_party = self.registry.main("党")
            if the_party is not None:
                return the_party
        if form in ("政府", "人民政府") and (region := place_in(context, "[省市县区州]")):
            return self.registry.resolve(region, left)
        if context is None and (page := self.article.page(left)) is not None and is_part(form, page):
            context = page  # 教务处主任 in a notice of a school, 人大主席 on a page of a town's leaders
        if context is None and is_association(host := self.discourse.host()) and is_part(form, host):
            context = host  # 实木家具专业委员会 of the association the page is about
        if (college := self._college(form, left, context)) is not None:
            self.last = self.registry.resolve(college, left, (left, right))
            return self.last
        if context is not None and is_part(form, context):
            whole = whole_of(self.registry, context, form, left)
        elif context is not None and is_part(form, parent := self.registry.parent_of(context)) and parent is not None:
            whole = parent  # 大学教务处处长陶立群、学生处处长罗永康
        else:
            whole = None
        if whole is not None:
            self.last = self.registry.resolve_department(whole, form, (left, right))
            return self.last
        board = _OF_BOARD.search(text, left, right) if _BOARD_POST.search(post.label) else None
        if board and board.start() > left:
            right = board.start()
        entry = self.registry.resolve(text[left:right], left, (left, right))
        self._printed_label = post.label
        self.committees.remember(post.label, entry)
        self.last = entry
        return entry

    def _college(self, form: str, position: int, context: OrganisationEntry | None) -> str | None:
        """Give the full name told before of a college that is neither of the body just told nor of the page's own university."""
        college = college_in_full(self.text, form, position)
        if college is None or (context is not None and any(college.startswith(name) for name in context.forms)):
            return None
        own = self.registry.owner.of_kind("大学")
        return college if own is None or college.startswith(own) else None

    def _of_nothing_near(self, post: Post, holder: str, *, is_of_place: bool) -> OrganisationEntry | None:
        """Give the body of a post before which no body is told: that of the article, or of the sentence before."""
        if self.listed.on_duty and (shown := self._shown(post)) is not None and not is_of_state(post):
            return shown
        told = line_above(self.text, post.start) or titled_before(self.text, post)
        told = told or its_company(self.text, self._sentence, post.start, post.label)
        if told is not None:
            self.last = self.registry.resolve(self.text[slice(*told)], told[0], told)
            return self.last
        if is_of_state(post):
            return state_of(self.text, self.registry, post, holder, self.last)
        if _BARE_CHAIR.fullmatch(post.label) and is_association(host := self.discourse.host()):
            return host
        if is_committee_post(post.label):
            known = self.last if is_association(self.last) else self.registry.main(ASSOCIATIONS)
            return known or self.last or (self.registry.main() if _BOARD_POST.search(post.label) else None)
        if _BOARD_POST.search(post.label) and self.last is not None and self.last.name.endswith(("委员会", "委員會")):
            return self.registry.main(HAVE_BOARDS) or self.last  # a board's committee (薪酬委员会) has no directors
        if is_of_place:  # 副区长 of a district that nothing names
            place = _PLACE_POST.search(post.label)
            government = f"{place[1]}政府" if place else ""
            return self.registry.resolve(government, post.start) if self.registry.is_known(government) else None
        ours = next((word for word, end in _OURS if post.label.endswith(end) and word in self.text), "")
        if ours and (own := self.registry.own(ours, kinds_of(post.label))) is not None:
            return own
        if self._before is not None and post.start == self._sentence:
            opened = opened_with(self.text, self.registry, self._before, post)
            if opened is not None:
                self.last = opened
                return opened
        found = fitting(
            self.discourse,
            post,
            self.discourse.site()
            or self.article.signer()
            or self.article.own(self.last)
            or self._shown(post)
            or self.last,
        ) or (self._whose_page(post) or self.article.main_by(post) or self.registry.main(_PLAIN_SCHOOLS))
        return None if leads_whole_school(post, found) else found
