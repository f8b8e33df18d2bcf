"""Whose post it is: bare posts behind a body told of before; cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a body that convenes holds the bare posts behind it": (
        "青禾镇党委书记景怀谦讲话。6月3日，恒织控股召开年会，董事长罗永康致辞，总经理毛文彬作报告。",
        "post 景怀谦 ; 党委书记 ; 青禾镇\npost 罗永康 ; 董事长 ; 恒织控股\npost 毛文彬 ; 总经理 ; 恒织控股\npart 罗永康 ; spoke ; 年会\npart 毛文彬 ; spoke ; 年会",
    ),
    "a consultation is no chamber of commerce": (
        "市政协召开专题协商会，主席罗永康主持，副主席毛文彬出席。",
        "post 罗永康 ; 主席 ; 市政协\npost 毛文彬 ; 副主席 ; 市政协\npart 罗永康 ; chaired ; 专题协商会",
    ),
    "a department of the body that convenes": (
        "青禾镇党委书记景怀谦讲话。近日，北川市人民医院举办培训班，副院长罗永康授课，骨科主任毛文彬主持。",
        "post 景怀谦 ; 党委书记 ; 青禾镇\npost 罗永康 ; 副院长 ; 北川市人民医院\npost 毛文彬 ; 主任 ; 北川市人民医院骨科",
    ),
    "who receives guests at the body visited": (
        "市工商联主席柏承志带队到恒织控股有限公司调研，受到董事长景怀谦的热情接待。",
        "post 柏承志 ; 主席 ; 市工商联\npost 景怀谦 ; 董事长 ; 恒织控股有限公司",
    ),
    "a company called by a short name and visited the sentence before": (
        "6月5日，省商会会长柏承志一行到访恒织控股。董事长罗永康与柏承志会长一行进行了座谈交流，总经理毛文彬参加座谈。",
        "post 柏承志 ; 会长 ; 省商会\npost 罗永康 ; 董事长 ; 恒织控股\npost 毛文彬 ; 总经理 ; 恒织控股\npart 罗永康 ; attended ; 柏承志一行到访恒织控股\npart 毛文彬 ; attended ; 柏承志一行到访恒织控股",
    ),
    "two bodies that sign, each with its head": (
        "北川市人民医院与恒织控股签署战略合作协议，医院院长景怀谦、公司董事长罗永康出席签约仪式并致辞。",
        "post 景怀谦 ; 院长 ; 北川市人民医院\npost 罗永康 ; 董事长 ; 恒织控股\npart 罗永康 ; spoke ; 签约仪式",
    ),
    "a meeting held at a company": (
        "6月3日上午，会议在南陵集团召开，董事长罗永康主持，副总经理毛文彬作了汇报。",
        "post 罗永康 ; 董事长 ; 南陵集团\npost 毛文彬 ; 副总经理 ; 南陵集团",
    ),
    "the station that a station master heads": (
        "在北川站，站长景怀谦告诉记者，春运期间日均发送旅客三万人次。",
        "post 景怀谦 ; 站长 ; 北川站",
    ),
    "that bureau is the one told last": (
        "据北川市应急管理局局长景怀谦介绍，火势已得到控制。该局副局长罗永康说，救援仍在进行。",
        "post 景怀谦 ; 局长 ; 北川市应急管理局\npost 罗永康 ; 副局长 ; 北川市应急管理局",
    ),
    "a professor who comes from a university": (
        "来自北川大学的景怀谦教授作了题为《钢的未来》的报告。",
        "post 景怀谦 ; 教授 ; 北川大学",
    ),
    "what is listened to is no speech of those who listen": (
        "6月3日，县长景怀谦到青禾镇调研，景怀谦听取了学校发展情况的介绍。",
        "post 景怀谦 ; 县长 ; -\npart 景怀谦 ; attended ; 景怀谦到青禾镇调研",
    ),
    "an inspection of something": (
        "6月3日，青禾县人大常委会副主任景怀谦带领执法检查组，对环境保护工作进行检查。",
        "post 景怀谦 ; 副主任 ; 青禾县人大常委会\npart 景怀谦 ; attended ; 景怀谦对环境保护工作进行检查",
    ),
    "a group of which nobody is named inside a list": (
        "全省推进会召开，南陵集团董事长毛文彬及集团全体成员，市领导柏承志、江海平等出席会议。",
        "post 毛文彬 ; 董事长 ; 南陵集团\npart 毛文彬 ; attended ; 全省推进会\npart 江海平 ; attended ; 全省推进会",
    ),
    "officers behind labels, each with where he works": (
        "协会领导：\n会长：罗永康，北川集团董事长\n副会长：毛文彬，南陵集团总经理\n秘书长：柏承志",
        "post 罗永康 ; 会长 ; -\npost 罗永康 ; 董事长 ; 北川集团\npost 毛文彬 ; 副会长 ; -\npost 毛文彬 ; 总经理 ; 南陵集团\npost 柏承志 ; 秘书长 ; -",
    ),
    "rows with commas, of people who are called by ordinary words": (
        "南陵集团股份有限公司董事会成员\n时光，董事长，兼任北川控股集团有限公司总裁；\n向往，董事、总经理；\n于谦虚，独立董事，现任北川理工大学教授。",
        "post 时光 ; 董事长 ; 南陵集团股份有限公司\npost 时光 ; 总裁 ; 北川控股集团有限公司\npost 向往 ; 董事 ; 南陵集团股份有限公司\npost 向往 ; 总经理 ; 南陵集团股份有限公司\npost 于谦虚 ; 独立董事 ; 南陵集团股份有限公司\npost 于谦虚 ; 教授 ; 北川理工大学",
    ),
    "rows with dashes": (
        "出席领导名单：\n罗永康——北川集团董事长\n毛文彬——南陵集团总经理",
        "post 罗永康 ; 董事长 ; 北川集团\npost 毛文彬 ; 总经理 ; 南陵集团",
    ),
}
